import './style/composer.css';
import { useSignal } from '@preact/signals';
import {
  isMessage,
  MESSAGE_PART_NAMES,
  MESSAGE_PARTS,
  type Message,
  type MessagePart,
} from '../engine/customer/message.ts';
import type { CallModel } from './call/call-model.ts';
import { sentence } from './call/said.ts';
import { RadioGroup } from './parts/radio-group.tsx';
import { useTexts } from './ui.ts';

interface Props {
  readonly call: CallModel;
  /** What was promised and has not come due. */
  readonly promises: readonly string[];
}

type Draft = Partial<Message>;

/** The message after the fix, sentence by sentence; nothing is chosen beforehand (M-12, FI-40). */
export function MessageForm({ call, promises }: Props) {
  const { t } = useTexts();
  const draft = useSignal<Draft>({});
  const message = isMessage(draft.value) ? draft.value : null;
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        if (message) call.send({ type: 'follow-up', sent: true, message });
      }}
    >
      <h2>{t('follow-up.message')}</h2>
      <Tips />
      {MESSAGE_PART_NAMES.map((part) => (
        <Part
          key={part}
          scenario={call.scenario.id}
          part={part}
          promises={promises}
          chosen={draft.value[part] ?? null}
          onChoose={(word) => (draft.value = { ...draft.value, [part]: word })}
        />
      ))}
      {!message && <p class="hint">{t('follow-up.choose')}</p>}
      <p class="buttons">
        <button type="submit" class="primary" disabled={!message}>
          {t('follow-up.send')}
        </button>
        <button type="button" onClick={() => call.send({ type: 'follow-up', sent: false })}>
          {t('follow-up.skip')}
        </button>
      </p>
    </form>
  );
}

/** The four tips (LV-34). How well each part was put shows only afterwards. */
function Tips() {
  const { t } = useTexts();
  return (
    <section class="tips" aria-label={t('follow-up.tips')}>
      <h3>{t('follow-up.tips')}</h3>
      <ul>
        {MESSAGE_PART_NAMES.map((part) => (
          <li key={part}>
            <span>
              <b>{t(`follow-up.${part}.name`)}</b>
              <br />
              {t(`follow-up.${part}.tip`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Word = Message[MessagePart];

interface PartProps {
  readonly scenario: string;
  readonly part: MessagePart;
  readonly promises: readonly string[];
  readonly chosen: Word | null;
  onChoose(word: Word): void;
}

function Part({ scenario, part, promises, chosen, onChoose }: PartProps) {
  const texts = useTexts();
  const words: readonly Word[] = MESSAGE_PARTS[part];
  const options = words.map((key) => ({ key, name: sentence(texts, scenario, part, key, promises) }));
  return (
    <RadioGroup
      name={part}
      legend={texts.t(`follow-up.${part}.name`)}
      options={options}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
