import '../style/debrief.css';
import '../style/turns.css';
import '../style/verdicts.css';
import '../style/practice.css';
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Debrief } from '../../engine/score/debrief.ts';
import { type Practice, WatchLinks } from '../practice/practice-links.tsx';
import { PrintSheet } from '../print/print-sheet.tsx';
import { useTexts } from '../ui.ts';
import { Aftermath } from './aftermath.tsx';
import { Answers, showTurn } from './answers.tsx';
import type { BesideCurve } from './beside-curve.tsx';
import { Concern } from './concern.tsx';
import { CurveChart } from './curve-chart.tsx';
import { LampsLeft } from './lamps-left.tsx';
import { NextTime } from './next-time.tsx';
import { Result } from './result.tsx';
import { Rubric } from './rubric.tsx';
import type { Awaited } from './verdicts.ts';

interface Props {
  readonly scenario: string;
  readonly debrief: Debrief;
  /** When the call ended; null where nobody knows. */
  readonly endedAt: number | null;
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
  /** What ran beside the call, where something did. */
  readonly beside?: BesideCurve | null;
  /** Where one goes from here. */
  readonly ways?: ComponentChildren;
}

/** The call, told again with all its reasons: what went well, how it ended and why, the one thing to do next (M-24). */
export function DebriefPage(props: Props) {
  const { scenario, debrief, endedAt, previous, analysis, practice, shift, top, bottom, beside } = props;
  const { ways = <WaysOn scenario={scenario} shift={shift} /> } = props;
  return (
    <main id="content" class="page debrief" tabIndex={-1}>
      {top}
      <Result scenario={scenario} debrief={debrief} endedAt={endedAt} previous={previous} analysis={analysis}>
        <NextTime advice={debrief.advice} practice={practice} analysis={analysis} />
      </Result>
      <div class="debrief-pair">
        <Concern scenario={scenario} debrief={debrief} />
        {practice && <WatchLinks practice={practice} />}
      </div>
      <CurveChart debrief={debrief} beside={beside ?? null} onPick={showTurn} />
      <Answers scenario={scenario} debrief={debrief} analysis={analysis} practice={practice} />
      <div class="debrief-pair">
        <Aftermath scenario={scenario} outcome={debrief.outcome} />
        <LampsLeft debrief={debrief} />
      </div>
      <Rubric sheet={debrief.sheet} />
      {bottom}
      {ways}
      <PrintSheet scenario={scenario} debrief={debrief} endedAt={endedAt} analysis={analysis} />
    </main>
  );
}

interface WaysProps {
  /** Without one it cannot be played again here. */
  readonly scenario: string | null;
  readonly shift: string | null;
  /** There is a call of one's own to play it beside. */
  readonly beside?: ReadonlySignal<boolean | null>;
}

export function WaysOn({ scenario, shift, beside }: WaysProps) {
  const { t } = useTexts();
  return (
    <p class="buttons">
      {shift && (
        <a class="button primary" href={`#/shift/${shift}`}>
          {t('shift.back')}
        </a>
      )}
      {scenario !== null && (
        <a class={shift ? 'button' : 'button primary'} href={`#/briefing/${scenario}`}>
          {t('debrief.again')}
        </a>
      )}
      {scenario !== null && beside?.value && (
        <a class="button" href={`#/beside/own/${scenario}`}>
          {t('beside.play')}
        </a>
      )}
      <a class="button" href="#/">
        {t('app.home')}
      </a>
    </p>
  );
}
