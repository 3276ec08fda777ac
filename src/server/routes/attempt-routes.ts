/** Supervised calls, and calls brought from a device. */
import { ATTEMPT_ROUTES as routes } from '../../protocol/attempt.ts';
import { findAttempt, playAgain, type Stored } from '../attempts/attempt.ts';
import { boundBy } from '../attempts/bound.ts';
import { bringCall } from '../attempts/bring.ts';
import { listAttempts } from '../attempts/list.ts';
import { mustGoOn } from '../attempts/overtaken.ts';
import { ownerOfAttempt, playerOfAttempt } from '../attempts/owner.ts';
import { tellReplay } from '../attempts/replayed.ts';
import { summaryOf } from '../attempts/result.ts';
import { sealedOf } from '../attempts/sealed.ts';
import { tellStep } from '../attempts/step.ts';
import { openAttempt, takeInput } from '../attempts/supervise.ts';
import type { Database } from '../database/open-database.ts';
import { Failed } from '../http/failed.ts';
import { handle } from '../http/handler.ts';
import { readVersion } from '../library/versions.ts';
import { timeLeftOf } from '../matches/time-left.ts';
import { isToldOfComposure } from '../records/composure.ts';

/** Also asked over the sockets of matches. */
export const SEND_INPUT = handle(routes.sendInput, {
  owner: async ({ database, calls }, { params }) =>
    calls.playerOf(params.attempt) ?? playerOfAttempt(database, params.attempt),
  answer: ({ server, actor, params, body }) =>
    takeInput(server, params.attempt, { ...body, by: actor.learnerId }, server.now()),
});

export const ATTEMPT_HANDLERS = [
  SEND_INPUT,

  handle(routes.openAttempt, {
    answer: async ({ server, actor, body }) => {
      const version = await readVersion(server.database, body.version);
      if (!version || ![null, actor.organisationId].includes(version.organisationId))
        throw new Failed('not-found');
      await server.limits.count('begin-by-person', actor.personId);
      const stored = await openAttempt(server.database, actor, body, server.now());
      const { database } = server;
      return tellStep(
        database,
        await playAgain(database, stored, stored.lastSeq),
        body.locale,
        null,
        'whole',
      );
    },
  }),

  handle(routes.readAttempt, {
    owner: ({ database }, { params }) => ownerOfAttempt(database, params.attempt),
    answer: async ({ server, params, query }) => {
      const { database } = server;
      const stored = await attemptThere(database, params.attempt);
      await mustGoOn(database, stored);
      const played = await playAgain(database, stored, stored.lastSeq);
      return tellStep(
        database,
        played,
        query.locale,
        await timeLeftOf(database, stored, server.now()),
        'whole',
      );
    },
  }),

  handle(routes.bringCall, {
    answer: async ({ server, actor, body }) => {
      await server.limits.count('upload-by-person', actor.personId);
      const stored = await bringCall(server.database, actor, body, server.now());
      return summaryOf(
        stored,
        (await readVersion(server.database, stored.scenarioVersionId))?.scenario.id ?? '',
      );
    },
  }),

  handle(routes.listMyAttempts, {
    answer: ({ server, actor, query }) => listAttempts(server.database, actor.learnerId, query.before),
  }),

  handle(routes.readReplay, {
    owner: ({ database }, { params }) => ownerOfAttempt(database, params.attempt),
    answer: async ({ server, actor, params, query }) => {
      const { database } = server;
      const stored = await attemptThere(database, params.attempt);
      const own = stored.learnerId === actor.learnerId;
      const sealed = await sealedOf(database, [stored.id], own ? null : server.now());
      if (sealed.has(stored.id)) throw new Failed('not-found');
      const bound = own ? await boundBy(database, stored) : null;
      const composure = await isToldOfComposure(database, actor, stored.learnerId);
      return tellReplay(database, stored, { locale: query.locale, bound, composure });
    },
  }),
];

async function attemptThere(database: Database, id: string): Promise<Stored> {
  const stored = await findAttempt(database, id);
  if (!stored) throw new Failed('not-found');
  return stored;
}
