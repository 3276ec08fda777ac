import '../style/composer.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { View } from '../../engine/view/view.ts';
import { HANDOVER_BLOCKS, type HandoverBlock } from '../../engine/vocabulary.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { blockWords } from './block-words.ts';
import type { CallModel } from './call-model.ts';

interface Props {
  readonly call: CallModel;
  onSend(summary: readonly HandoverBlock[]): void;
}

/** What a colleague is told in writing, line by line (M-16). Nothing is chosen beforehand. */
export function HandoverForm({ call, onSend }: Props) {
  const { t } = useTexts();
  const chosen = useSignal<readonly HandoverBlock[]>([]);
  const form = useRef<HTMLFormElement>(null);
  // The button that led here is gone.
  useEffect(() => form.current?.querySelector<HTMLElement>('input:not(:disabled)')?.focus(), []);
  const toggle = (block: HandoverBlock) => {
    chosen.value = HANDOVER_BLOCKS.filter((each) => chosen.value.includes(each) !== (each === block));
  };
  return (
    <form
      ref={form}
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(chosen.value);
      }}
    >
      <fieldset class="radio-group">
        <legend>{t('transfer.summary.note')}</legend>
        {HANDOVER_BLOCKS.map((block) => (
          <Line
            key={block}
            call={call}
            block={block}
            chosen={chosen.value.includes(block)}
            onToggle={toggle}
          />
        ))}
      </fieldset>
      <button type="submit" class="primary" disabled={chosen.value.length === 0}>
        {t('transfer.summary.send')}
      </button>
    </form>
  );
}

interface LineProps {
  readonly call: CallModel;
  readonly block: HandoverBlock;
  readonly chosen: boolean;
  onToggle(block: HandoverBlock): void;
}

function Line({ call, block, chosen, onToggle }: LineProps) {
  const texts = useTexts();
  const known = call.view.value.tools.handover.includes(block);
  const words = known ? wordsOf(texts, call.view.value, block) : missing(texts, block);
  return (
    <label class={`radio-row ${known ? '' : 'unknown'}`}>
      <input type="checkbox" checked={chosen} disabled={!known} onChange={() => onToggle(block)} />
      <span>
        <b>{texts.t(`transfer.blocks.${block}`)}</b>
        <br />
        {words}
      </span>
    </label>
  );
}

const missing = ({ t }: Texts, block: HandoverBlock): string =>
  t(block === 'promised' ? 'call.no-promises' : 'transfer.summary.unknown');

const wordsOf = (texts: Texts, { scenario, mood, promises }: View, block: HandoverBlock): string =>
  blockWords(texts, scenario.id, block, {
    feeling: texts.t('transfer.summary.mood', { mood: texts.t(`moods.${mood}`) }),
    promised: promises.map(({ id }) => id),
  });
