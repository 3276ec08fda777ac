/** Supervised calls, and calls brought from a device. */
import { makeLog } from '../../engine/log/log.ts';
import type { ScoreSheet } from '../../engine/score/sheet.ts';
import { ATTEMPT_ROUTES as routes } from '../../protocol/attempt.ts';
import { findAttempt, playAgain, type Stored } from '../attempts/attempt.ts';
import { bringCall } from '../attempts/bring.ts';
import { listAttempts } from '../attempts/list.ts';
import { ownerOfAttempt } from '../attempts/owner.ts';
import { summaryOf } from '../attempts/result.ts';
import { makeStep, wordsIn } from '../attempts/step.ts';
import { openAttempt, takeInput } from '../attempts/supervise.ts';
import type { Database } from '../database/open-database.ts';
import { Failed } from '../http/failed.ts';
import { handle } from '../http/handler.ts';
import { RULES_HASH } from '../library/rules.ts';
import { readVersion } from '../library/versions.ts';

export const ATTEMPT_HANDLERS = [
  handle(routes.openAttempt, {
    answer: async ({ server, actor, body }) => {
      const version = await readVersion(server.database, body.version);
      if (!version || ![null, actor.organisationId].includes(version.organisationId))
        throw new Failed('not-found');
      const stored = await openAttempt(server.database, actor, body, server.now());
      return makeStep(await playAgain(server.database, stored, stored.lastSeq), body.locale, 'whole');
    },
  }),

  handle(routes.readAttempt, {
    owner: ({ database }, { params }) => ownerOfAttempt(database, params.attempt),
    answer: async ({ server: { database }, params, query }) => {
      const stored = await attemptThere(database, params.attempt);
      return makeStep(await playAgain(database, stored, stored.lastSeq), query.locale, 'whole');
    },
  }),

  handle(routes.sendInput, {
    owner: ({ database }, { params }) => ownerOfAttempt(database, params.attempt),
    answer: ({ server, params, body }) => takeInput(server.database, params.attempt, body, server.now()),
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
    answer: async ({ server: { database }, params, query }) => {
      const stored = await attemptThere(database, params.attempt);
      if (stored.sheet === null) throw new Failed('not-found');
      const { version, log } = await playAgain(database, stored);
      return {
        attempt: summaryOf(stored, version.scenario.id),
        log: makeLog(log),
        scenario: version.scenario,
        words: { ...wordsIn(version, query.locale) },
        sheet: JSON.parse(stored.sheet) as ScoreSheet,
        oldRules: stored.rulesHash !== RULES_HASH,
      };
    },
  }),
];

async function attemptThere(database: Database, id: string): Promise<Stored> {
  const stored = await findAttempt(database, id);
  if (!stored) throw new Failed('not-found');
  return stored;
}
