/** What an assignment asks: the trainer's word, and everything that is decided by it. */
import type { Help, Mode } from '../engine/vocabulary.ts';

/** Which of several results is the one that counts. */
export const COUNTS = ['best', 'last', 'first'] as const;
export type Counts = (typeof COUNTS)[number];

/** Whether a call can still be begun after it was due. One that was begun counts either way, and is marked where it ended late. */
export const LATE_POLICIES = ['accepted', 'refused'] as const;
export type LatePolicy = (typeof LATE_POLICIES)[number];

/** How often it has to be passed to be mastered; a second day shows that it was not the day. */
export const MASTERIES = ['once', 'two-days'] as const;
export type Mastery = (typeof MASTERIES)[number];

/** Months after which what was mastered is asked for again. */
export const REFRESHES = [1, 3, 6] as const;
export type Refresh = (typeof REFRESHES)[number];

/** How swear words are shown; a trainer can settle it for everybody (M-33). */
export const MASKS = ['mild', 'masked', 'bleeped'] as const;
export type Mask = (typeof MASKS)[number];

export interface Terms {
  /** Whole points, 0 to 100. */
  readonly passMark: number;
  /** Calls that may be taken of each scenario; null: as many as one likes. */
  readonly attempts: number | null;
  readonly counts: Counts;
  readonly mode: Mode;
  /** What is shown beside the talk, and nothing else; null: as the mode has it (M-25). */
  readonly helps: readonly Help[] | null;
  /** The language it must be played in; null: everybody's own. */
  readonly locale: string | null;
  /** Null: everybody's own. */
  readonly mask: Mask | null;
  readonly late: LatePolicy;
  readonly mastery: Mastery;
  readonly refreshes: readonly Refresh[];
}

/** What a trainer with new hires wants, most of the time. */
export const USUAL_TERMS: Terms = {
  passMark: 70,
  attempts: null,
  counts: 'best',
  mode: 'practice',
  helps: null,
  locale: null,
  mask: null,
  late: 'accepted',
  mastery: 'once',
  refreshes: [],
};

/** What terms did not say before it could be said. */
const UNSAID: Pick<Terms, 'helps'> = { helps: null };

/** Terms as they were kept, at whatever time that was. */
export const withUnsaid = (kept: Omit<Terms, keyof typeof UNSAID> & Partial<typeof UNSAID>): Terms => ({
  ...UNSAID,
  ...kept,
});

/** When it can be played, in milliseconds since 1970. */
export interface Window {
  readonly opens: number;
  /** Null: at any time. */
  readonly due: number | null;
}

export const CONTRADICTIONS = ['two-days-of-first', 'two-days-of-one-attempt'] as const;
export type Contradiction = (typeof CONTRADICTIONS)[number];

/** What nobody could ever fulfil. */
export function contradictionsIn({ mastery, counts, attempts }: Terms): readonly Contradiction[] {
  if (mastery === 'once') return [];
  return [
    ...(counts === 'first' ? (['two-days-of-first'] as const) : []),
    ...(attempts === 1 ? (['two-days-of-one-attempt'] as const) : []),
  ];
}
