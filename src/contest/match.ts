/**
 * A live match as its host leads it: lobby, rounds with an interval after each, podium, debrief. What may follow what is one
 * table; when it happened comes with each deed, from the server's clock.
 */
export const PHASES = ['lobby', 'round', 'interval', 'podium', 'debrief', 'over'] as const;
export type Phase = (typeof PHASES)[number];

export const DEEDS = ['begin-round', 'end-round', 'pause', 'resume', 'podium', 'debrief', 'end'] as const;
export type Deed = (typeof DEEDS)[number];

export interface MatchRules {
  readonly rounds: number;
  /** Who comes later than in this round only watches; 0: nobody once the first one has begun. */
  readonly lateUntil: number;
  /** Seconds for each reply; null: as long as one likes. */
  readonly seconds: number | null;
}

export interface MatchState {
  readonly phase: Phase;
  /** From 1; 0 before the first. */
  readonly round: number;
  /** When this phase began, in milliseconds since 1970. */
  readonly since: number;
  /** When it was paused; null while it goes on. */
  readonly pausedAt: number | null;
  /** Milliseconds of earlier pauses in this phase. */
  readonly paused: number;
}

export const REFUSED_DEEDS = ['not-now', 'no-round-left', 'is-paused', 'is-not-paused'] as const;
export type RefusedDeed = (typeof REFUSED_DEEDS)[number];

export const openMatch = (now: number): MatchState => ({
  phase: 'lobby',
  round: 0,
  since: now,
  pausedAt: null,
  paused: 0,
});

/** Which deed leads where; pausing leads nowhere, and is a round's alone. */
const LEADS: Readonly<Record<Phase, Readonly<Partial<Record<Deed, Phase>>>>> = {
  lobby: { 'begin-round': 'round', end: 'over' },
  round: { 'end-round': 'interval', pause: 'round', resume: 'round', end: 'over' },
  interval: { 'begin-round': 'round', podium: 'podium', end: 'over' },
  podium: { debrief: 'debrief', end: 'over' },
  debrief: { end: 'over' },
  over: {},
};

export function stepMatch(
  { rounds }: MatchRules,
  match: MatchState,
  deed: Deed,
  now: number,
): MatchState | { readonly refused: RefusedDeed } {
  const phase = LEADS[match.phase][deed];
  if (!phase) return { refused: 'not-now' };
  if (deed === 'pause')
    return match.pausedAt === null ? { ...match, pausedAt: now } : { refused: 'is-paused' };
  if (deed === 'resume') return resumed(match, now);
  if (deed === 'begin-round' && match.round >= rounds) return { refused: 'no-round-left' };
  const round = deed === 'begin-round' ? match.round + 1 : match.round;
  return { phase, round, since: now, pausedAt: null, paused: 0 };
}

function resumed(match: MatchState, now: number): MatchState | { readonly refused: RefusedDeed } {
  if (match.pausedAt === null) return { refused: 'is-not-paused' };
  return { ...match, pausedAt: null, paused: match.paused + Math.max(0, now - match.pausedAt) };
}

/** What a host can do now, in the order in which it is usually done. */
export const deedsOf = (rules: MatchRules, match: MatchState): readonly Deed[] =>
  DEEDS.filter((deed) => !('refused' in stepMatch(rules, match, deed, match.since)));

export const takesInputs = ({ phase, pausedAt }: MatchState): boolean =>
  phase === 'round' && pausedAt === null;

/** Whether somebody who comes now plays, or only watches. */
export const takesPlayers = ({ lateUntil }: MatchRules, { phase, round }: MatchState): boolean =>
  phase === 'lobby' || (!['podium', 'debrief', 'over'].includes(phase) && round <= lateUntil);

/** Milliseconds of a round that have been played, without its pauses. */
export const playedFor = ({ since, pausedAt, paused }: MatchState, now: number): number =>
  Math.max(0, (pausedAt ?? now) - since - paused);

/**
 * When the time for a reply is up, in milliseconds played since the round began; `last`: when this player's last input was
 * taken, counted likewise. Null where there is no limit.
 */
export const replyDue = ({ seconds }: MatchRules, last: number): number | null =>
  seconds === null ? null : last + seconds * 1000;
