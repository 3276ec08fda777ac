/** Opens a room: the match, its rounds, its teams, its code. */
import { randomUUID } from 'node:crypto';
import { openMatch } from '../../contest/match.ts';
import type { NewMatch } from '../../protocol/match.ts';
import { makeRoomCode } from '../accounts/secrets.ts';
import type { By } from '../audit/audit.ts';
import { record } from '../audit/audit.ts';
import type { Actor } from '../authority/can.ts';
import { idOfNew, makeOnce } from '../database/make-once.ts';
import { mustNotBeFull } from '../database/most.ts';
import type { Database } from '../database/open-database.ts';
import { Failed } from '../http/failed.ts';
import { contentsOf } from '../library/contents.ts';
import { mustBeOffered } from '../library/offered.ts';
import { columnsOf, type StoredTerms } from './match.ts';

/** Gives its id. Throws `not-found` where an edition is not there, is another organisation's, or was retired; `no-desks` where a relay has nowhere to hand on. */
export function makeMatch(
  database: Database,
  host: Actor,
  wanted: NewMatch,
  by: By,
  now: number,
): Promise<string> {
  const id = idOfNew(wanted, 'match', by.actorId);
  // Two rooms with one code: tried again, the next one is another.
  return makeOnce(database, { table: 'liveMatch', id }, async (within) => {
    await mustBeOffered(within, host.organisationId, wanted.versions);
    await mustFit(within, wanted);
    await mustNotBeFull(within, 'matches', host.organisationId);
    await within
      .insertInto('liveMatch')
      .values({
        id,
        organisationId: host.organisationId,
        hostId: host.learnerId,
        name: wanted.name,
        code: makeRoomCode(),
        terms: JSON.stringify(termsFrom(wanted)),
        ...columnsOf(openMatch(now)),
        deeds: 0,
        createdMs: now,
      })
      .execute();
    await layOut(within, host.organisationId, id, wanted);
    await record(
      within,
      { ...by, action: 'host-matches', object: id, change: { rounds: wanted.versions } },
      now,
    );
  });
}

const termsFrom = ({
  versions,
  teams,
  bestOf,
  lateUntil,
  naming,
  seconds,
  mask,
  form,
  watch,
}: NewMatch): StoredTerms => ({
  rounds: versions.length,
  lateUntil,
  // A team talks it over: nobody is silent in its place.
  seconds: form === 'own' ? seconds : null,
  mask,
  sides: teams === null ? 'solo' : 'team',
  bestOf: form === 'own' ? bestOf : 1,
  naming,
  form,
  watch,
});

async function layOut(
  within: Database,
  organisationId: string,
  matchId: string,
  { versions, teams, form }: NewMatch,
): Promise<void> {
  const rounds = versions.map((scenarioVersionId, index) => ({
    matchId,
    round: index + 1,
    scenarioVersionId,
    beganMs: null,
    endedMs: null,
  }));
  await within.insertInto('matchRound').values(rounds).execute();
  if (teams === null) return;
  const named = teams.map((name, position) => ({ id: randomUUID(), matchId, position, name }));
  await within.insertInto('matchTeam').values(named).execute();
  if (form === 'own') return;
  // What a team plays together belongs to the team.
  const learners = named.map(({ id }) => ({ id, organisationId }));
  await within.insertInto('learner').values(learners).execute();
}

/** A relay is about customers who are handed on. */
async function mustFit(database: Database, { versions, form }: NewMatch): Promise<void> {
  if (form !== 'relay') return;
  const contents = await contentsOf(
    database,
    versions.map((id) => ({ id })),
  );
  if ([...contents.values()].some(({ told }) => !told.desks)) throw new Failed('no-desks');
}
