import '../style/account.css';
import '../style/team-check.css';
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MyCheck } from '../../protocol/check.ts';
import { speechText } from '../call/said.ts';
import { AnswerChoices } from '../parts/answer-choices.tsx';
import { replyWords } from '../parts/reply-words.ts';
import { Spoken } from '../parts/spoken.tsx';
import { useTexts } from '../ui.ts';
import type { CheckModel } from './check-model.ts';
import { CheckResult } from './check-result.tsx';

/** A team check: one question after the other, then what one's answers came to. */
export function TeamCheck({ model }: { readonly model: CheckModel }) {
  const { t } = useTexts();
  const { title, next, result, answered } = model.check.value;
  const told = useRef('');
  return (
    <main id="content" class="page account team-check" tabIndex={-1}>
      <header class="page-head">
        <h1>{title}</h1>
      </header>
      {next && <Question key={answered} model={model} next={next} told={told} />}
      {result && <CheckResult model={model} result={result} />}
      <p>
        <a href="#/">{t('app.home')}</a>
      </p>
    </main>
  );
}

interface Props {
  readonly model: CheckModel;
  readonly next: NonNullable<MyCheck['next']>;
}

/** A line of a talk, with everything that can be answered there. */
function Question({ model, next, told }: Props & Pick<SituationProps, 'told'>) {
  const { t, number } = useTexts();
  const { answered, questions } = model.check.value;
  const heading = useHeading(answered > 0);
  const name = model.nameOf(next);
  return (
    <section class="panel" aria-labelledby="check-question">
      <div class="check-head">
        <h2 id="check-question" tabIndex={-1} ref={heading}>
          {t('check.of', { number: number(answered + 1), all: number(questions) })}
        </h2>
        <progress max={questions} value={answered} aria-labelledby="check-question" />
      </div>
      {answered === 0 && <p class="hint">{t('check.blind')}</p>}
      <Situation name={name} next={next} told={told} />
      <Answer model={model} next={next} name={name} />
    </section>
  );
}

/** Who comes to another question hears which one. */
function useHeading(moved: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!moved) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return heading;
}

interface SituationProps extends Pick<Props, 'next'> {
  readonly name: string;
  /** The scenario whose briefing was told last: whoever has read it finds it folded. */
  readonly told: RefObject<string>;
}

/** Whose call it is, what was said last, and what they say now. */
function Situation({ name, next: { before, speech }, told }: SituationProps) {
  const texts = useTexts();
  const [fresh] = useState(() => told.current !== name);
  useEffect(() => {
    told.current = name;
  }, []);
  const { t, scenario } = texts;
  const customer = scenario(name, 'customer.name');
  return (
    <>
      <details class="check-briefing" open={fresh}>
        <summary>{scenario(name, 'title')}</summary>
        <p>{scenario(name, 'briefing')}</p>
      </details>
      {before && (
        <div class="check-before">
          <p class="hint">{t('check.said-before')}</p>
          {before.speech && (
            <p>
              <b>{customer}:</b> <Spoken text={speechText(texts, name, before.speech)} />
            </p>
          )}
          <p>
            <b>{t('debrief.you-did')}:</b> <Spoken text={replyWords(texts, name, before.choice)} />
          </p>
        </div>
      )}
      <blockquote class="check-line">
        <b>{customer}:</b> <Spoken text={speechText(texts, name, speech)} />
      </blockquote>
    </>
  );
}

function Answer({ model, next: { replies }, name }: Props & Pick<SituationProps, 'name'>) {
  const { t } = useTexts();
  const chosen = useSignal<string | null>(null);
  const missing = useSignal(false);
  const trouble = model.trouble.value;
  return (
    <form
      class="check-form"
      onSubmit={(event) => {
        event.preventDefault();
        missing.value = chosen.value === null;
        if (chosen.value !== null) model.onAnswer(chosen.value);
      }}
    >
      <AnswerChoices
        scenario={name}
        legend={t('check.your-reply')}
        name="choice"
        replies={replies}
        chosen={chosen.value}
        onChoose={(id) => {
          chosen.value = id;
          missing.value = false;
        }}
      />
      <p role="alert" class="wrong">
        {missing.value ? t('check.choose-first') : trouble && t(trouble)}
      </p>
      <div class="buttons">
        <button type="submit" class="primary" disabled={model.busy.value}>
          {t('check.answer')}
        </button>
      </div>
    </form>
  );
}
