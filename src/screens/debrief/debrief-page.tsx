import '../style/debrief.css';
import '../style/turns.css';
import '../style/verdicts.css';
import '../style/practice.css';
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Debrief } from '../../engine/score/debrief.ts';
import { speechText } from '../call/said.ts';
import { Icon } from '../parts/icon.tsx';
import { Portrait } from '../parts/portrait.tsx';
import { Spoken } from '../parts/spoken.tsx';
import { type Practice, PracticeLinks } from '../practice/practice-links.tsx';
import { PrintSheet } from '../print/print-sheet.tsx';
import { useTexts } from '../ui.ts';
import { Accuracy } from './accuracy.tsx';
import { Aftermath } from './aftermath.tsx';
import { CurveChart } from './curve-chart.tsx';
import { LampsLeft } from './lamps-left.tsx';
import { Rubric } from './rubric.tsx';
import { TurnItem } from './turn-item.tsx';
import { talkTurns } from './turns.ts';
import type { Awaited } from './verdicts.ts';

interface Props {
  readonly scenario: string;
  readonly debrief: Debrief;
  /** Total of the run before on the same scenario, in tenths; null the first time. */
  readonly previous: number | null;
  readonly analysis: ReadonlySignal<Awaited>;
  /** Null where the call is not among the finished ones. */
  readonly practice: Practice | null;
  /** The shift this call was a part of. */
  readonly shift: string | null;
  /** What stands above the result, and what can be done with the whole. */
  readonly top?: ComponentChildren;
  readonly bottom?: ComponentChildren;
}

/** The call, told again with all its reasons; what went well comes first (M-24). */
export function DebriefPage(props: Props) {
  const { scenario, debrief, previous, analysis, practice, shift, top, bottom } = props;
  const { t } = useTexts();
  return (
    <main id="content" class="page debrief" tabIndex={-1}>
      {top}
      <Result scenario={scenario} debrief={debrief} previous={previous} analysis={analysis} />
      {practice && <PracticeLinks practice={practice} analysis={analysis} />}
      <Concern scenario={scenario} debrief={debrief} />
      <Advice debrief={debrief} />
      <Aftermath scenario={scenario} outcome={debrief.outcome} />
      <CurveChart debrief={debrief} onPick={showTurn} />
      <section class="panel">
        <h2>{t('debrief.answers')}</h2>
        <ol class="turns">
          {talkTurns(debrief).map((turn) => (
            <TurnItem
              key={turn.number}
              scenario={scenario}
              turn={turn}
              analysis={analysis}
              practice={practice}
            />
          ))}
        </ol>
        <LastWords scenario={scenario} debrief={debrief} />
      </section>
      <LampsLeft debrief={debrief} />
      <Rubric sheet={debrief.sheet} />
      {bottom}
      <p class="buttons">
        {shift && (
          <a class="button primary" href={`#/shift/${shift}`}>
            {t('shift.back')}
          </a>
        )}
        <a class={shift ? 'button' : 'button primary'} href={`#/briefing/${scenario}`}>
          {t('debrief.again')}
        </a>
        <a class="button" href="#/">
          {t('app.home')}
        </a>
      </p>
      <PrintSheet scenario={scenario} debrief={debrief} analysis={analysis} />
    </main>
  );
}

function Result({ scenario, debrief, previous, analysis }: Omit<Props, 'practice' | 'shift'>) {
  const texts = useTexts();
  const { t, coach, number, signed } = texts;
  const { total, tier } = debrief.sheet;
  return (
    <header class="panel result">
      <div class="result-head">
        <Portrait scenario={scenario} calm={debrief.turns.at(-1)?.calm ?? debrief.start.calm} />
        <div>
          <p class="eyebrow">{t('debrief.title')}</p>
          <h1>{texts.scenario(scenario, 'title')}</h1>
        </div>
      </div>
      <h2>{t('debrief.went-well')}</h2>
      <p class="praise">{coach(`praise.${debrief.praise}`)}</p>
      <div class={`total tier-${tier}`}>
        <p class="points">{t('debrief.total', { points: number(total / 10) })}</p>
        <p>
          <b class="tier">{coach(`tiers.${tier}.name`)}</b> {coach(`tiers.${tier}.line`)}
        </p>
        {previous !== null && (
          <p class="gain">{t('debrief.change', { points: signed((total - previous) / 10, 0) })}</p>
        )}
      </div>
      <Accuracy analysis={analysis} />
    </header>
  );
}

function LastWords({ scenario, debrief }: { scenario: string; debrief: Debrief }) {
  const texts = useTexts();
  const last = debrief.turns.at(-1);
  const mood = last?.mood ?? debrief.start.mood;
  // Before a follow-up they stand in the list already.
  if (!debrief.ending || last?.before?.kind === 'ending') return null;
  return (
    <p class="they-said">
      <b>{texts.t('debrief.last-words')}:</b>{' '}
      <Spoken text={speechText(texts, scenario, { kind: 'ending', key: debrief.ending, mood })} />
    </p>
  );
}

function Concern({ scenario, debrief }: { scenario: string; debrief: Debrief }) {
  const texts = useTexts();
  const { goal } = debrief;
  return (
    <section class="panel turned-card">
      <h2>
        <Icon name="card" />
        {texts.t('debrief.concern')}
      </h2>
      <p>{texts.scenario(scenario, 'concern')}</p>
      <p class="hint">
        {texts.t('debrief.goal')}:{' '}
        {goal ? texts.scenario(scenario, `goals.${goal.id}`) : texts.t('debrief.no-goal')}
      </p>
      {goal && <p class="hint">{texts.t(goal.fits ? 'debrief.goal-fits' : 'debrief.goal-misses')}</p>}
      <FirstGuess instinct={debrief.instinct} />
    </section>
  );
}

function FirstGuess({ instinct }: Pick<Debrief, 'instinct'>) {
  const { t } = useTexts();
  if (!instinct) return null;
  return (
    <p class="hint">
      {t('instinct.told')}: {t(`instinct.hunches.${instinct.hunch}`)} ·{' '}
      {t(`instinct.wishes.${instinct.wish}`)}
    </p>
  );
}

function Advice({ debrief }: { debrief: Debrief }) {
  const { t, coach } = useTexts();
  return (
    <section class="panel advice">
      <h2>{t('debrief.advice')}</h2>
      {debrief.advice.length === 0 && <p>{t('debrief.no-advice')}</p>}
      <ul>
        {debrief.advice.map((advice) => (
          <li key={advice}>{coach(`advice.${advice}`)}</li>
        ))}
      </ul>
    </section>
  );
}

function showTurn(number: number): void {
  const item = document.getElementById(`turn-${number}`);
  item?.scrollIntoView({ block: 'start' });
  item?.focus();
}
