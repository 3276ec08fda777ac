import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Debrief } from '../../engine/score/debrief.ts';
import { wholePoints } from '../../engine/score/whole-points.ts';
import { whyTotal } from '../../engine/score/why-total.ts';
import { LAMPS } from '../../engine/vocabulary.ts';
import { LampSign } from '../parts/lamp-sign.tsx';
import { leftAs } from '../parts/left-as.ts';
import { Portrait } from '../parts/portrait.tsx';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { Accuracy } from './accuracy.tsx';
import type { Awaited } from './verdicts.ts';

interface Props {
  readonly scenario: string;
  readonly debrief: Debrief;
  /** When the call ended; null where nobody knows. */
  readonly endedAt: number | null;
  /** Total of the run before on the same scenario, in tenths; null the first time. */
  readonly previous: number | null;
  readonly analysis: ReadonlySignal<Awaited>;
  /** What follows from it. */
  readonly children: ComponentChildren;
}

/** What went well, and then the result: how it ended, what it came to and why. */
export function Result({ scenario, debrief, endedAt, previous, analysis, children }: Props) {
  const texts = useTexts();
  const { t, coach } = texts;
  return (
    <header class="panel result">
      <div class="result-head">
        <Portrait scenario={scenario} calm={debrief.turns.at(-1)?.calm ?? debrief.start.calm} />
        <div>
          <p class="eyebrow">
            {headWords(texts, scenario, endedAt).map((part) => (
              <span key={part}>{part}</span>
            ))}
          </p>
          <h1>{texts.scenario(scenario, 'title')}</h1>
        </div>
      </div>
      <div class="went-well">
        <h2>{t('debrief.went-well')}</h2>
        <p class="praise">{coach(`praise.${debrief.praise}`)}</p>
      </div>
      <Score debrief={debrief} previous={previous} analysis={analysis} />
      {children}
    </header>
  );
}

/** What this is, whose call it was, and of which day. */
export function headWords(
  { t, scenario: words, day }: Texts,
  scenario: string,
  endedAt: number | null,
): readonly string[] {
  const parts = [t('debrief.title'), words(scenario, 'customer.name')];
  return endedAt === null ? parts : [...parts, day(endedAt)];
}

function Score({ debrief, previous, analysis }: Pick<Props, 'debrief' | 'previous' | 'analysis'>) {
  const texts = useTexts();
  const { t, coach, number, signed } = texts;
  const { sheet, lamps } = debrief;
  const { total, tier } = sheet;
  const why = totalWords(texts, sheet);
  return (
    <div class={`score tier-${tier}`}>
      <p class="points">{t('debrief.total', { points: number(wholePoints(total)) })}</p>
      <div class="score-bar" aria-hidden="true">
        <span style={{ width: `${total / 10}%` }} />
      </div>
      <p>
        <b class="tier">{coach(`tiers.${leftAs(sheet)}.name`)}</b> {coach(`tiers.${leftAs(sheet)}.line`)}
      </p>
      {why && <p>{why}</p>}
      {debrief.wanting.map((wanting) => (
        <p key={wanting}>{coach(`wanting.${wanting}`)}</p>
      ))}
      {previous !== null && (
        <p class="gain">
          {t('debrief.change', { points: signed(wholePoints(total) - wholePoints(previous), 0) })}
        </p>
      )}
      {lamps && <ScoreLamps lamps={lamps} />}
      <Accuracy analysis={analysis} />
    </div>
  );
}

/** The lamps at a glance; what the dark ones were waiting for is told further down. */
function ScoreLamps({ lamps }: { lamps: NonNullable<Debrief['lamps']> }) {
  const { t } = useTexts();
  return (
    <ul class="score-lamps">
      {LAMPS.map((lamp) => {
        const lit = lamps[lamp].length === 0;
        return (
          <li key={lamp}>
            <LampSign lamp={lamp} lit={lit} />
            <span>
              <b>{t(`lamps.${lamp}`)}</b> {t(lit ? 'lamps.lit' : 'lamps.dark')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Why it came to no more; null where nothing was missing. */
export function totalWords({ t, coach, number }: Texts, sheet: Debrief['sheet']): string | null {
  const why = whyTotal(sheet);
  if (!why) return null;
  if (why.kind === 'cap')
    return t('debrief.cap-at', { cap: coach(`caps.${why.cap}`), points: number(why.at / 10) });
  const score = sheet.dimensions[why.dimension];
  if (!score) return null;
  const { points, max } = score;
  const had = t('debrief.points', { points: number(points / 10, 1), max: number(max / 10) });
  return t('debrief.most-left', { dimension: coach(`dimensions.${why.dimension}`), had });
}
