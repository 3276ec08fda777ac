import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { speechText } from '../../call/said.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { replyWords } from '../../parts/reply-words.ts';
import { Spoken } from '../../parts/spoken.tsx';
import { useTexts } from '../../ui.ts';
import { AskLine } from './ask-line.tsx';
import type { PlayModel, Turn } from './expert-model.ts';

/** The talk as far as one's answers lead; no points, no meters, nobody else's choices. */
export function PlayKey({ model }: { readonly model: PlayModel }) {
  const { t } = useTexts();
  const question = model.question.value;
  return (
    <>
      <p>{t('expert.what')}</p>
      <p class="hint">{t('expert.care')}</p>
      <Turns model={model} />
      {question ? <AskLine key={question.line} model={model} question={question} /> : <End model={model} />}
    </>
  );
}

function Turns({ model }: { readonly model: PlayModel }) {
  const { t } = useTexts();
  if (model.turns.value.length === 0) return null;
  return (
    <section aria-labelledby="expert-turns">
      <h2 id="expert-turns">{t('expert.so-far')}</h2>
      <ol class="expert-turns">
        {model.turns.value.map((turn) => (
          <OneTurn key={turn.line} model={model} turn={turn} />
        ))}
      </ol>
    </section>
  );
}

function OneTurn({ model, turn }: { readonly model: PlayModel; readonly turn: Turn }) {
  const texts = useTexts();
  return (
    <li class="panel">
      <blockquote>
        {turn.speech && <Spoken text={speechText(texts, model.scenario, turn.speech)} />}
      </blockquote>
      <p class="expert-answer">{replyWords(texts, model.scenario, turn.choice)}</p>
      <p class="hint">{turn.reason}</p>
      <button type="button" class="quiet" onClick={() => model.onChange(turn.line)}>
        {texts.t('expert.change')}
      </button>
    </li>
  );
}

/** The talk is over: the key can be handed in, and not taken back. */
function End({ model }: { readonly model: PlayModel }) {
  const texts = useTexts();
  const { t } = texts;
  const sure = useSignal(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const ending = model.ending.value;
  return (
    <section class="panel" aria-labelledby="expert-end">
      <h2 id="expert-end" tabIndex={-1} ref={heading}>
        {t('expert.end')}
      </h2>
      {ending ? (
        <blockquote>
          <Spoken text={speechText(texts, model.scenario, ending)} />
        </blockquote>
      ) : (
        <p>{t('expert.circling')}</p>
      )}
      <p>{t('expert.before-handing-in')}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => (sure.value = true)}>
          {t('expert.hand-in')}
        </button>
      </div>
      {sure.value && (
        <Dialog title={t('expert.hand-in')} onClose={() => (sure.value = false)}>
          <p>{t('expert.for-good')}</p>
          <div class="buttons">
            <button type="button" class="primary" disabled={model.busy.value} onClick={model.onHandIn}>
              {t('expert.hand-in-now')}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
