import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { letterOf } from '../../../engine/scenario/letter.ts';
import { speechText } from '../../call/said.ts';
import { AnswerChoices } from '../../parts/answer-choices.tsx';
import { Spoken } from '../../parts/spoken.tsx';
import { useTexts } from '../../ui.ts';
import type { PlayModel, Question } from './expert-model.ts';

interface Props {
  readonly model: PlayModel;
  readonly question: Question;
}

const LONGEST_REASON = 600;

/** What is the best answer here, and why. */
export function AskLine({ model, question }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const { draft, letter, replies } = question;
  const { chosen, reason } = draft.value;
  const missing = useSignal(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  /** Of one part of a letter, or of just one reply. */
  const choosing = (place: number) => ({
    name: `choice-${place}`,
    chosen: chosen[place] ?? null,
    onChoose: (id: string) => {
      const all = [...draft.peek().chosen];
      all[place] = id;
      draft.value = { ...draft.peek(), chosen: all };
    },
  });
  const submit = (event: Event) => {
    event.preventDefault();
    const choice = letterOf(chosen.map((id) => id ?? ''));
    missing.value = !replies.includes(choice) || reason.trim() === '';
    if (!missing.value) model.onAnswer(question.line, choice, reason.trim());
  };
  return (
    <section class="panel" aria-labelledby="expert-asked">
      <h2 id="expert-asked" tabIndex={-1} ref={heading}>
        {t('expert.asked')}
      </h2>
      <blockquote>
        {question.speech && <Spoken text={speechText(texts, model.scenario, question.speech)} />}
      </blockquote>
      <form class="expert-form" onSubmit={submit}>
        {letter ? (
          letter.map(({ part, blocks }, place) => (
            <AnswerChoices
              key={part}
              scenario={model.scenario}
              legend={t(`letter.parts.${part}`)}
              {...choosing(place)}
              replies={blocks}
            />
          ))
        ) : (
          <AnswerChoices
            scenario={model.scenario}
            legend={t('expert.best')}
            {...choosing(0)}
            replies={replies.map((id) => ({ id }))}
          />
        )}
        <label class="field">
          {t('expert.why')}
          <textarea
            name="reason"
            rows={2}
            maxLength={LONGEST_REASON}
            value={reason}
            onInput={({ currentTarget }) => {
              draft.value = { ...draft.peek(), reason: currentTarget.value };
            }}
          />
        </label>
        <p role="alert" class="wrong">
          {missing.value && t('expert.missing')}
        </p>
        <div class="buttons">
          <button type="submit" class="primary" disabled={model.busy.value}>
            {t('expert.keep')}
          </button>
        </div>
      </form>
    </section>
  );
}
