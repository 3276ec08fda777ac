/** Synthetic starts: small lists of what can differ, multiplied (catalogue 4.6: types P, E and S, boiling, help page). */
import { type LedgerEntry, type Move, NO_TRAITS, type Promised, type Traits } from '../customer/customer.ts';
import { SILENT } from '../customer/draft.ts';
import type { Numbers } from '../numbers.ts';
import { type AngerType, type Channel, type PromiseOutcome, STYLES } from '../vocabulary.ts';
import { type Ground, isOutside, type Wish } from './ground.ts';
import { MODEL } from './model.ts';

/** What can differ between the starts of one kind; every combination is a start. */
interface Grid {
  readonly angerType: AngerType;
  readonly anger: readonly number[];
  readonly trust: readonly number[];
  readonly urgency: readonly number[];
  readonly language: readonly (0 | 1 | 2 | 3)[];
  readonly channel: readonly Channel[];
  readonly traits: readonly Partial<Traits>[];
  readonly par: number;
}

const GRIDS: Readonly<Record<string, Grid>> = {
  P: {
    angerType: 'passive',
    anger: [32, 42, 52],
    trust: [30, 45, 60],
    urgency: [0, 1],
    language: [0],
    channel: ['phone', 'chat', 'email'],
    traits: [{}, { pride: true }],
    par: 7,
  },
  E: {
    angerType: 'escalated',
    anger: [58, 66, 74],
    trust: [28, 45, 60],
    urgency: [0, 2, 4],
    language: [0],
    channel: ['phone', 'chat', 'counter'],
    traits: [{}],
    par: 10,
  },
  S: {
    angerType: 'swearing',
    anger: [62, 70, 76],
    trust: [28, 40, 55],
    urgency: [0, 2],
    language: [2, 3],
    channel: ['phone'],
    traits: [{}],
    par: 10,
  },
  'first word': {
    angerType: 'swearing',
    anger: [58, 60, 63],
    trust: [35, 50],
    urgency: [0, 2],
    language: [1],
    channel: ['phone'],
    traits: [{}, { jest: true }],
    par: 10,
  },
  boiling: {
    angerType: 'escalated',
    anger: [82, 88, 94],
    trust: [35, 55],
    urgency: [0, 2],
    language: [0],
    channel: ['phone'],
    traits: [{}],
    par: 12,
  },
  'help page': {
    angerType: 'passive',
    anger: [32, 38, 44],
    trust: [35, 50, 60],
    urgency: [0],
    language: [0],
    channel: ['help-page'],
    traits: [{}],
    par: 6,
  },
};

/** Every synthetic start, played with these numbers. */
export const syntheticStarts = (numbers: Numbers): readonly Ground[] =>
  Object.entries(GRIDS).flatMap(([kind, grid]) =>
    pointsOf(grid).map((point) => ground(kind, grid, point, numbers)),
  );

/** One value of everything that differs. */
type Point = { readonly [K in keyof Omit<Grid, 'angerType' | 'par'>]: Grid[K][number] };

const AXES = [
  'anger',
  'trust',
  'urgency',
  'language',
  'channel',
  'traits',
] as const satisfies readonly (keyof Point)[];

/** Every combination, the last axis turning fastest. */
function pointsOf(grid: Grid): readonly Point[] {
  return AXES.reduce<readonly Partial<Point>[]>(
    (points, axis) => points.flatMap((point) => grid[axis].map((value) => ({ ...point, [axis]: value }))),
    [{}],
  ) as readonly Point[];
}

function ground(kind: string, { angerType, par }: Grid, point: Point, numbers: Numbers): Ground {
  const { anger, trust, urgency, language, channel, traits } = point;
  const marks = Object.keys(traits).join(' ');
  return {
    name: `${kind} ${[anger, trust, urgency, language].join('/')} ${channel} ${marks}`.trim(),
    angerType,
    opening: { anger, trust, language, waited: 0, passive: angerType === 'passive' },
    circumstances: {
      traits: { ...NO_TRAITS, worst: 'attacking', ...traits },
      channel,
      industry: 'online-shop',
      urgency,
      numbers,
    },
    model: MODEL,
    begins: true,
    urgency,
    par,
    say: sayAnything,
  };
}

const PROMISES: Readonly<Record<NonNullable<LedgerEntry['outcome']>, Promised>> = {
  kept: { id: 'kept', due: 100, takes: 90, message: false },
  early: { id: 'early', due: 100, takes: 50, message: false },
  broken: { id: 'broken', due: 40, takes: 90, message: false },
} satisfies Record<PromiseOutcome, Promised>;

/** On a synthetic start everything can be said, and nothing beside it. */
const sayAnything: Ground['say'] = ({ acts, promise, style, gift }: Wish, { traits }): Move => ({
  ...SILENT,
  acts,
  style: style === 'other' ? (STYLES.find((each) => each !== traits.style) ?? null) : traits.style,
  options: 2,
  beyond: isOutside(gift),
  promise: promise ? PROMISES[promise] : null,
});
