/** A match as it is stored, and as the rules of matches look at it. */
import type { MatchRules, MatchState } from '../../contest/match.ts';
import type { MatchTerms } from '../../contest/match-terms.ts';
import type { Mask } from '../../course/terms.ts';
import type { Owned } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import type { LiveMatchRow } from '../database/tables.ts';
import { Failed } from '../http/failed.ts';

export const findMatch = (database: Database, id: string): Promise<LiveMatchRow | undefined> =>
  database.selectFrom('liveMatch').selectAll().where('id', '=', id).executeTakeFirst();

/** Throws `not-found`. */
export async function matchThere(database: Database, id: string): Promise<LiveMatchRow> {
  const row = await findMatch(database, id);
  if (!row) throw new Failed('not-found');
  return row;
}

export async function whoseMatch(database: Database, id: string): Promise<Owned | null> {
  const row = await findMatch(database, id);
  return row ? ownedMatch(row) : null;
}

export const ownedMatch = ({ organisationId, hostId }: LiveMatchRow): Owned => ({
  kind: 'match',
  organisationId,
  cohorts: [],
  learnerId: hostId,
});

/** How swear words are shown to everybody is nothing the rules of contests know of; null: everybody's own choice. */
export type StoredTerms = MatchTerms & { readonly mask: Mask | null };

/** What terms did not say before it could be said. */
const UNSAID: Pick<StoredTerms, 'mask' | 'form' | 'watch'> = { mask: null, form: 'own', watch: false };

export const termsOf = ({ terms }: Pick<LiveMatchRow, 'terms'>): StoredTerms => ({
  ...UNSAID,
  ...(JSON.parse(terms) as MatchTerms),
});

/** What the others see of a name; null where nobody is to be named, or this one does not want to be. */
export const nameShown = (
  match: Pick<LiveMatchRow, 'terms'>,
  named: boolean,
  displayName: string,
): string | null => (named && termsOf(match).naming === 'own-choice' ? displayName : null);

export const rulesOf = (row: Pick<LiveMatchRow, 'terms'>): MatchRules => termsOf(row);

export const stateOf = ({ phase, round, sinceMs, pausedAtMs, pausedMs }: LiveMatchRow): MatchState => ({
  phase,
  round,
  since: sinceMs,
  pausedAt: pausedAtMs,
  paused: pausedMs,
});

/** The columns in which a state is written down. */
export const columnsOf = ({ phase, round, since, pausedAt, paused }: MatchState) => ({
  phase,
  round,
  sinceMs: since,
  pausedAtMs: pausedAt,
  pausedMs: paused,
});
