import '../style/letter.css';
import type { Input } from '../../engine/chart/input.ts';
import { blocksOf } from '../../engine/scenario/letter.ts';
import type { PartView } from '../../engine/view/view.ts';
import { replyWords } from '../parts/reply-words.ts';
import { Spoken } from '../parts/spoken.tsx';
import { useTexts } from '../ui.ts';
import { CrowdShare } from './crowd-share.tsx';
import { PracticeSign } from './sign.tsx';
import type { WatchModel } from './watch-model.ts';

interface Props {
  readonly model: WatchModel;
  readonly parts: readonly PartView[];
  /** What is about to be said or done. */
  readonly picked: Input | null;
}

/** What a letter could say, part by part; then the letter that is about to be sent, and nothing else. */
export function ShownLetter({ model, parts, picked }: Props) {
  const { t } = useTexts();
  const letter = picked?.type === 'reply' ? blocksOf(picked.id) : null;
  return (
    <div class={`letter panel ${letter ? 'picked' : ''}`} aria-current={letter !== null}>
      {letter && (
        <p class="letter-to">
          <span class="pick-sign">
            <PracticeSign name="best" />
          </span>{' '}
          <b>{t('practice.watch.picked')}</b>
        </p>
      )}
      {parts.map(({ part, blocks }) => (
        <section key={part} class="letter-part letter-open">
          <h3>{t(`letter.parts.${part}`)}</h3>
          <ul class="blocks">
            {blocks
              .filter(({ id }) => !letter || letter.includes(id))
              .map(({ id }) => (
                <ShownBlock key={id} model={model} block={id} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function ShownBlock({ model, block }: { model: WatchModel; block: string }) {
  const texts = useTexts();
  return (
    <li>
      <Spoken text={replyWords(texts, model.call.scenario.id, block)} />
      <CrowdShare model={model} chose={(reply) => blocksOf(reply).includes(block)} />
    </li>
  );
}
