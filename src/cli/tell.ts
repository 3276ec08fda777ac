/** Turns and score sheets in words and numbers for a terminal. */
import { type CallState, contextOf, phaseOf } from '../engine/chart/call-state.ts';
import { offeredReplies } from '../engine/chart/offer.ts';
import type { Change } from '../engine/customer/change.ts';
import { lampsOf } from '../engine/customer/lamps.ts';
import { toPoints } from '../engine/customer/tenths.ts';
import { DIMENSIONS, type ScoreSheet } from '../engine/score/sheet.ts';
import { speechOf } from '../engine/view/make-view.ts';
import { LAMPS, type Trap } from '../engine/vocabulary.ts';
import { table } from './report.ts';
import type { ScenarioTexts } from './texts.ts';

interface Played {
  readonly state: CallState;
  readonly changes: readonly Change[];
  readonly traps: readonly Trap[];
}

/** One turn as data: what was done, what the customer then says, and what moved. */
export function told(word: string, { state, changes, traps }: Played, texts: ScenarioTexts) {
  const { customer } = contextOf(state);
  const speech = speechOf(state);
  return {
    input: word,
    key: speech === null ? null : `${speech.kind}.${speech.key}`,
    text: speech === null ? null : texts.speech(speech),
    phase: phaseOf(state),
    mood: customer.mood,
    language: customer.language,
    anger: toPoints(customer.anger),
    trust: toPoints(customer.trust),
    composure: toPoints(customer.composure),
    lamps: LAMPS.filter((lamp) => lampsOf(customer)[lamp]),
    traps,
    changes: changes.map((change) => ({ ...change, delta: toPoints(change.delta) })),
    offered: phaseOf(state) === 'live' ? offeredReplies(state).map(({ id }) => id) : [],
  };
}
export type Told = ReturnType<typeof told>;

export function tell(turn: Told): readonly string[] {
  const { anger, trust, composure, mood, language, lamps, traps } = turn;
  const meters = `anger ${anger}  trust ${trust}  composure ${composure}  ${mood}  ${language}  [${lamps.join(' ')}]`;
  return [
    '',
    `> ${turn.input}`,
    ...turn.changes.map(
      ({ meter, rule, technique, delta }) =>
        `    ${signed(delta)} ${meter}  ${rule}${technique ? ` (${technique})` : ''}`,
    ),
    ...(traps.length > 0 ? [`    traps: ${traps.join(', ')}`] : []),
    `  ${meters}`,
    ...(turn.key === null ? [] : [`  ${turn.key}: ${turn.text}`]),
    ...(turn.offered.length > 0 ? [`  offered: ${turn.offered.join(', ')}`] : []),
  ];
}

const signed = (delta: number): string => `${delta > 0 ? '+' : ''}${delta.toFixed(1)}`.padStart(6);

/** A score sheet as data, in points like the meters beside it. */
export function toldSheet({ dimensions, caps, sum, total, tier }: ScoreSheet) {
  const inPoints = DIMENSIONS.map((dimension) => {
    const { points, max, entries } = dimensions[dimension];
    const origins = entries.map((entry) => ({
      ...entry,
      points: toPoints(entry.points),
      of: toPoints(entry.of),
    }));
    return [dimension, { points: toPoints(points), max: toPoints(max), entries: origins }] as const;
  });
  const ceilings = caps.map(({ cap, at }) => ({ cap, at: toPoints(at) }));
  return {
    dimensions: Object.fromEntries(inPoints),
    caps: ceilings,
    sum: toPoints(sum),
    total: toPoints(total),
    tier,
  };
}

export function sheetLines({ dimensions, caps, sum, total, tier }: ScoreSheet): readonly string[] {
  const rows = DIMENSIONS.flatMap((dimension) => {
    const { points, max, entries } = dimensions[dimension];
    const head = [dimension, `${toPoints(points)} of ${toPoints(max)}`];
    return [
      head,
      ...entries.map(({ origin, points: part, of }) => [
        `  ${origin}`,
        of === 0 ? `${toPoints(part)}` : `${toPoints(part)} of ${toPoints(of)}`,
      ]),
    ];
  });
  const ceilings = caps.map(({ cap, at }) => `at most ${toPoints(at)}: ${cap}`);
  return [...table(rows), `sum ${toPoints(sum)}`, ...ceilings, `score ${toPoints(total)}, ${tier}`];
}
