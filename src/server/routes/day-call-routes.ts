/** The call of the day. */
import { DAY_CALL_ROUTES as routes } from '../../protocol/day-call.ts';
import { playAgain } from '../attempts/attempt.ts';
import { tellReplay } from '../attempts/replayed.ts';
import { tellStep } from '../attempts/step.ts';
import { answersOfDay } from '../day-call/answers.ts';
import { openDayCall, takeRecoveryDay } from '../day-call/play.ts';
import { callOfDay, tellDayBoard } from '../day-call/tell-board.ts';
import { tellToday } from '../day-call/tell-day.ts';
import { handle } from '../http/handler.ts';
import { theirOrganisation } from './owners.ts';

export const DAY_CALL_HANDLERS = [
  handle(routes.readDayCall, {
    owner: theirOrganisation,
    answer: ({ server, actor }) => tellToday(server.database, actor, server.now()),
  }),

  handle(routes.openDayCall, {
    owner: theirOrganisation,
    answer: async ({ server, actor, params, body }) => {
      const { database } = server;
      const stored = await openDayCall(database, actor, { ...params, ...body }, server.now());
      return tellStep(
        database,
        await playAgain(database, stored, stored.lastSeq),
        body.locale,
        null,
        'whole',
      );
    },
  }),

  handle(routes.takeRecoveryDay, {
    owner: theirOrganisation,
    answer: async ({ server, actor, params }) => {
      await takeRecoveryDay(server.database, actor, params.day, server.now());
      return tellToday(server.database, actor, server.now());
    },
  }),

  handle(routes.readDayBoard, {
    owner: theirOrganisation,
    answer: ({ server, actor, params }) => tellDayBoard(server.database, actor, params.day, server.now()),
  }),

  handle(routes.readDayBest, {
    owner: theirOrganisation,
    answer: async ({ server, actor, params, query }) => {
      const which = { ...params, call: query.call };
      const { name, stored } = await callOfDay(server.database, actor, which, server.now());
      // To everybody alike: what it cost the player is not theirs to know.
      return {
        name,
        replay: await tellReplay(server.database, stored, {
          locale: query.locale,
          bound: null,
          composure: false,
        }),
        lines: await answersOfDay(server.database, actor.organisationId, params.day),
      };
    },
  }),
];
