import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { blocksOf, letterOf } from '../../../engine/scenario/letter.ts';
import { speechText } from '../../call/said.ts';
import { replyWords } from '../../parts/reply-words.ts';
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
  const { before, letter, replies } = question;
  const chosen = useSignal<readonly string[]>(before ? blocksOf(before.choice) : []);
  const reason = useSignal(before?.reason ?? '');
  const missing = useSignal(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const choice = letterOf(chosen.value);
    missing.value = !replies.includes(choice) || reason.value.trim() === '';
    if (!missing.value) model.onAnswer(question.line, choice, reason.value.trim());
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
            <Choices
              key={part}
              model={model}
              legend={t(`letter.parts.${part}`)}
              ids={blocks.map(({ id }) => id)}
              chosen={chosen}
              place={place}
            />
          ))
        ) : (
          <Choices model={model} legend={t('expert.best')} ids={replies} chosen={chosen} place={0} />
        )}
        <label class="field">
          {t('expert.why')}
          <textarea
            name="reason"
            rows={2}
            maxLength={LONGEST_REASON}
            value={reason.value}
            onInput={({ currentTarget }) => (reason.value = currentTarget.value)}
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

interface ChoicesProps {
  readonly model: PlayModel;
  readonly legend: string;
  readonly ids: readonly string[];
  /** One for each part of a letter, or just one. */
  readonly chosen: Signal<readonly string[]>;
  readonly place: number;
}

function Choices({ model, legend, ids, chosen, place }: ChoicesProps) {
  const texts = useTexts();
  const choose = (id: string) => {
    const all = [...chosen.peek()];
    all[place] = id;
    chosen.value = all;
  };
  return (
    <fieldset class="expert-choices">
      <legend>{legend}</legend>
      {ids.map((id) => (
        <label key={id}>
          <input
            type="radio"
            name={`choice-${place}`}
            value={id}
            checked={chosen.value[place] === id}
            onChange={() => choose(id)}
          />
          <span>{replyWords(texts, model.scenario, id)}</span>
        </label>
      ))}
    </fieldset>
  );
}
