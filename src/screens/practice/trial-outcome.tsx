import { useEffect, useRef } from 'preact/hooks';
import { speechText } from '../call/said.ts';
import { Net, Reasons } from '../debrief/reasons.tsx';
import { TrapNote } from '../debrief/why-line.tsx';
import { Spoken } from '../parts/spoken.tsx';
import { useTexts } from '../ui.ts';
import { choiceWords } from './choice-words.ts';
import { PracticeSign } from './sign.tsx';
import type { Told, Trial, TrialsModel } from './trial-model.ts';

interface Props {
  readonly model: TrialsModel;
  readonly trial: Trial;
}

/** What the answer was worth and why, and where to go from here. */
export function TrialOutcome({ model, trial }: Props) {
  const { t } = useTexts();
  const outcome = trial.outcome.value;
  if (outcome.phase === 'choosing') return null;
  return (
    <section class="panel outcome" aria-busy={outcome.phase === 'weighing'}>
      {outcome.phase === 'weighing' && <p role="status">{t('practice.mistakes.weighing')}</p>}
      {outcome.phase === 'unknown' && (
        <div role="alert">
          <p>{t('practice.mistakes.unknown')}</p>
          <p class="code">{t('app.code', { code: outcome.code })}</p>
        </div>
      )}
      {outcome.phase === 'told' && <Verdict trial={trial} told={outcome} />}
      <Ways model={model} trial={trial} />
    </section>
  );
}

function Verdict({ trial, told }: { trial: Trial; told: Told }) {
  const texts = useTexts();
  const { t, number } = texts;
  const kind = told.shown ? 'shown' : told.worth;
  const points = {
    low: number(told.after.low / 10),
    high: number(told.after.high / 10),
    best: number(told.best / 10),
  };
  return (
    <>
      <Heading kind={kind} />
      <Answer trial={trial} told={told} />
      <p>{t(`practice.mistakes.worth.${told.worth}`, points)}</p>
      <Next trial={trial} told={told} />
      <Net changes={told.changes} />
      {told.traps.map((trap) => (
        <TrapNote key={trap} trap={trap} />
      ))}
      {told.changes.length > 0 && <Reasons changes={told.changes} open />}
    </>
  );
}

/** Takes the focus: the button that was pressed is gone. */
function Heading({ kind }: { kind: 'shown' | Told['worth'] }) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1} class={`outcome-head outcome-${kind}`}>
      <PracticeSign name={SIGNS[kind]} />
      {t(`practice.mistakes.told.${kind}`)}
    </h2>
  );
}

const SIGNS = { kept: 'best', shown: 'shown', open: 'retry', lost: 'worst' } as const;

function Answer({ trial, told }: { trial: Trial; told: Told }) {
  const texts = useTexts();
  const { scenario, view } = trial.call;
  return (
    <p class="you-said">
      <b>{texts.t('debrief.you-did')}:</b>{' '}
      {told.inputs.map((input, place) => (
        <span key={place} class="answer-part">
          <Spoken text={choiceWords(texts, scenario, input, view.value.goal)} />
        </span>
      ))}
    </p>
  );
}

function Next({ trial, told }: { trial: Trial; told: Told }) {
  const texts = useTexts();
  const { id } = trial.call.scenario;
  if (!told.speech) return null;
  return (
    <p class="they-said">
      <b>{texts.scenario(id, 'customer.name')}:</b> <Spoken text={speechText(texts, id, told.speech)} />
    </p>
  );
}

function Ways({ model, trial }: Props) {
  const { t } = useTexts();
  const outcome = trial.outcome.value;
  const through = outcome.phase === 'told' && (outcome.shown || outcome.worth === 'kept');
  const last = model.at.value === model.stands.value.length - 1;
  return (
    <p class="buttons">
      {!through && (
        <button type="button" class="primary" onClick={trial.retry}>
          <PracticeSign name="retry" />
          {t('practice.mistakes.retry')}
        </button>
      )}
      {!through && outcome.phase !== 'weighing' && (
        <button type="button" onClick={trial.show}>
          {t('practice.mistakes.show')}
        </button>
      )}
      <button type="button" class={through ? 'primary' : ''} onClick={model.next}>
        {t(last ? 'practice.mistakes.finish' : through ? 'practice.mistakes.next' : 'practice.mistakes.skip')}
      </button>
    </p>
  );
}
