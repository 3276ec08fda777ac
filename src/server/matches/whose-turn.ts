/** Inputs of teams' calls on their way into the database: each counts only from whoever has the call, or has an answer in it. */
import { mayGive } from '../../contest/crew.ts';
import type { Coming } from '../attempts/attempt.ts';
import type { Database } from '../database/open-database.ts';
import { crewOf, isTeamCall, sharedFormOf, teamMates } from './crew.ts';

/** Those that come from somebody whose turn it is not. */
export async function outOfTurn(within: Database, all: readonly Coming[]): Promise<ReadonlySet<Coming>> {
  const out = new Set<Coming>();
  for (const coming of all)
    if (isTeamCall(coming.played.stored) && !(await isTheirTurn(within, coming))) out.add(coming);
  return out;
}

/** As it was before this input, with who is there now. */
async function isTheirTurn(within: Database, { played, by }: Coming): Promise<boolean> {
  const { stored, log, replay } = played;
  const call = await within
    .selectFrom('matchCall')
    .innerJoin('liveMatch', 'liveMatch.id', 'matchCall.matchId')
    .select(['matchCall.round', 'terms'])
    .where('attemptId', '=', stored.id)
    .executeTakeFirst();
  const form = call && sharedFormOf(call);
  const input = log.inputs.at(-1)?.input.type;
  if (!form || !input) return false;
  const before = { stored, replay: { ...replay, turns: replay.turns.slice(0, -1) } };
  const mates = await teamMates(within, stored.learnerId);
  return mayGive(await crewOf(within, { form, round: call.round, mates, played: before }), by, input);
}

/** Who has given each input. */
export async function keepVoices(within: Database, kept: readonly Coming[]): Promise<void> {
  const rows = kept
    .filter(({ played }) => isTeamCall(played.stored))
    .map(({ played, by }) => ({
      attemptId: played.stored.id,
      seq: played.log.inputs.length,
      learnerId: by,
    }));
  if (rows.length > 0) await within.insertInto('matchVoice').values(rows).execute();
}
