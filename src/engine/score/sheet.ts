/** The shape of a score sheet: the rubric of catalogue section 6, with the origin of every point. */
/** */
export const DIMENSIONS = [
  'steps',
  'calming',
  'resolution',
  'limits',
  'wording',
  'composure',
  'time',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The ceilings of section 6, from highest to lowest. */
export const CAPS = [
  'lamp-dark',
  'unsolved',
  'heard-dark',
  'broken-promise',
  'beyond-parameters',
  'insulted',
  'hung-up',
] as const;
export type Cap = (typeof CAPS)[number];

export const TIERS = ['lost', 'closed', 'satisfied', 'delighted'] as const;
export type Tier = (typeof TIERS)[number];

/** What keeps a satisfied customer with all lamps lit from being a delighted one. */
export const WANTINGS = ['trust', 'prevented'] as const;
export type Wanting = (typeof WANTINGS)[number];

/** Why points were given or withheld; each has words in every locale. */
export const ORIGINS = [
  'step-strategise',
  'step-acknowledge',
  'step-clarify',
  'step-present',
  'step-check',
  'calm-end',
  'calm-path',
  'lamp-heard',
  'lamp-cared',
  'lamp-valued',
  'brevity',
  'result',
  'unapproved',
  'promise-broken',
  'limits-right',
  'abuse-unanswered',
  'limit-out-of-turn',
  'passed-after-line',
  'wording-base',
  'negative-words',
  'slips',
  'lowest-composure',
  'turns',
] as const;
export type Origin = (typeof ORIGINS)[number];

export interface Entry {
  readonly origin: Origin;
  /** Tenths of a point, negative where points are taken. */
  readonly points: number;
  /** Tenths that were there to be had from this origin; 0 for deductions. */
  readonly of: number;
}

export interface DimensionScore {
  /** Tenths of a point, never below 0 nor above `max`. */
  readonly points: number;
  readonly max: number;
  readonly entries: readonly Entry[];
}

export interface ScoreSheet {
  readonly dimensions: Readonly<Record<Dimension, DimensionScore>>;
  /** Sum of the dimensions in tenths, before caps. */
  readonly sum: number;
  /** Caps that applied, with their ceilings in tenths; the lowest holds. */
  readonly caps: readonly { readonly cap: Cap; readonly at: number }[];
  /** Tenths, 0 to 1,000. */
  readonly total: number;
  readonly tier: Tier;
  /** Nothing is settled, and the customer waits to see. */
  readonly leftOpen: boolean;
}

/** As it is told to somebody: without composure where that is not theirs to know (M-25). */
export interface ShownSheet extends Omit<ScoreSheet, 'dimensions'> {
  readonly dimensions: Readonly<
    Record<Exclude<Dimension, 'composure'>, DimensionScore> & Partial<Record<'composure', DimensionScore>>
  >;
}

/** Kinds of advice (catalogue section 9), in the catalogue's order. */
export const ADVICE = [
  'offer-before-heard',
  'offer-before-clear',
  'bare-apology',
  'same-acknowledgement',
  'explaining-in-boil',
  'cheer-in-heat',
  'joke-with-tender',
  'talking-down',
  'wrong-style',
  'no-action',
  'stayed-on-line',
  'over-promise',
  'beyond-parameters',
  'briefing-skipped',
  'no-check-back',
  'anything-else-early',
  'limit-early',
  'abuse-endured',
  'cold-limit',
  'warning-before-line',
  'hung-up',
  'line-not-kept',
  'transfer',
  'cost-before-heard',
  'passing-buck',
  'arguing',
  'negative-words',
  'dead-air',
  'low-composure',
  'low-start',
  'no-win-ended-well',
  'lamp-dark',
  'warm-unsolved',
] as const;
export type Advice = (typeof ADVICE)[number];

/** What went well, said first (FI-80): the most telling one of the call. */
export const PRAISES = [
  'turned-boiling',
  'limit-in-order',
  'quick-heard',
  'acted-first',
  'found-concern',
  'kept-promise',
  'stayed-calm',
  'no-slips',
  'hung-in',
  'looks-back',
] as const;
export type Praise = (typeof PRAISES)[number];
