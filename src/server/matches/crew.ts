/** The people of a team who share one call, as they are stored and as the rules of crews look at them. */
import { type Crew, type SharedForm, stretchOf } from '../../contest/crew.ts';
import type { Played, Stored } from '../attempts/attempt.ts';
import type { Database } from '../database/open-database.ts';
import type { LiveMatchRow } from '../database/tables.ts';
import { termsOf } from './match.ts';

/** Pages cannot make such a key; whoever has this call is a learner of the team's own id. */
const TEAM_KEY = 'team:';
export const teamKeyOf = (match: string, round: number): string => `${TEAM_KEY}${match}:${round}`;

/** One call for a whole team. */
export const isTeamCall = ({ clientKey }: Pick<Stored, 'clientKey'>): boolean =>
  clientKey.startsWith(TEAM_KEY);

/** Null where everybody of a match has a call of their own. */
export function sharedFormOf(match: Pick<LiveMatchRow, 'terms'>): SharedForm | null {
  const { form } = termsOf(match);
  return form === 'own' ? null : form;
}

export interface TeamMate {
  readonly id: string;
  readonly name: string | null;
  readonly joined: number;
  readonly left: number | null;
}

/** In the order they have settled; whoever came after that stands at its end. */
export const teamMates = (database: Database, teamId: string): Promise<readonly TeamMate[]> =>
  database
    .selectFrom('matchPlayer')
    .select(['learnerId as id', 'name', 'joinedMs as joined', 'leftMs as left'])
    .where('teamId', '=', teamId)
    .orderBy('turn', (order) => order.asc().nullsLast())
    .orderBy('joinedMs')
    .orderBy('learnerId')
    .execute();

interface Shared {
  readonly form: SharedForm;
  readonly round: number;
  readonly mates: readonly TeamMate[];
  /** Null before anybody has opened the call. */
  readonly played: Pick<Played, 'stored' | 'replay'> | null;
}

/** Those who were there when the call was opened: whoever comes later does not change whose turn it is. */
export async function crewOf(database: Database, { form, round, mates, played }: Shared): Promise<Crew> {
  const stretch = played ? stretchOf(form, played.replay) : 0;
  const taken = played && (await takerOf(database, played.stored.id, stretch));
  const opened = played?.stored.openedMs ?? Number.MAX_SAFE_INTEGER;
  return {
    form,
    round,
    members: mates
      .filter(({ id, joined }) => joined <= opened || id === taken)
      .map(({ id, left }) => ({ id, there: left === null })),
    stretch,
    taken,
    spoken: played ? await spokenIn(database, played.stored.id) : [],
  };
}

async function takerOf(database: Database, attemptId: string, stretch: number): Promise<string | null> {
  const baton = await database
    .selectFrom('matchBaton')
    .select('learnerId')
    .where('attemptId', '=', attemptId)
    .where('stretch', '=', stretch)
    .executeTakeFirst();
  return baton?.learnerId ?? null;
}

/** Replies begin with `=` as they are written in a log. */
async function spokenIn(database: Database, attemptId: string): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('matchVoice')
    .innerJoin('attemptInput', (join) =>
      join
        .onRef('attemptInput.attemptId', '=', 'matchVoice.attemptId')
        .onRef('attemptInput.seq', '=', 'matchVoice.seq'),
    )
    .select('matchVoice.learnerId')
    .distinct()
    .where('matchVoice.attemptId', '=', attemptId)
    .where('input', 'like', '=%')
    .execute();
  return rows.map(({ learnerId }) => learnerId);
}

/** Whose calls are somebody's own in a match: theirs, and their team's. */
export async function ownersOf(
  database: Database,
  matchId: string,
  learnerId: string,
): Promise<ReadonlySet<string>> {
  const seat = await database
    .selectFrom('matchPlayer')
    .select('teamId')
    .where('matchId', '=', matchId)
    .where('learnerId', '=', learnerId)
    .executeTakeFirst();
  return new Set([learnerId, ...(seat?.teamId ? [seat.teamId] : [])]);
}
