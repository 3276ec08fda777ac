/** Seasons. */
import { SEASON_ROUTES as routes } from '../../protocol/season.ts';
import { playAgain } from '../attempts/attempt.ts';
import { tellReplay } from '../attempts/replayed.ts';
import { tellStep } from '../attempts/step.ts';
import { handle } from '../http/handler.ts';
import { answersOfRound } from '../seasons/answers.ts';
import { callOfRound } from '../seasons/best.ts';
import { makeSeason, withdrawSeason } from '../seasons/make-season.ts';
import { nameInSeason, openSeasonCall, takeRecoveryRound } from '../seasons/play.ts';
import { whoseSeason } from '../seasons/season.ts';
import { tellBoards } from '../seasons/tell-boards.ts';
import { listMySeasons, listSeasons, tellSeason } from '../seasons/tell-season.ts';
import type { Server } from '../server.ts';
import { byWhom } from './by-whom.ts';
import { theirOrganisation } from './owners.ts';

interface OfSeason {
  readonly params: { readonly season: string };
}

const owner = ({ database }: Server, { params }: OfSeason) => whoseSeason(database, params.season);

export const SEASON_HANDLERS = [
  handle(routes.listMySeasons, {
    answer: async ({ server, actor }) => ({
      seasons: await listMySeasons(server.database, actor, server.now()),
    }),
  }),

  handle(routes.makeSeason, {
    owner: theirOrganisation,
    answer: async ({ server, request, actor, body }) => {
      await server.limits.count('room-by-person', actor.personId);
      const id = await makeSeason(server.database, actor, body, byWhom(actor, request), server.now());
      return tellSeason(server.database, id, actor, server.now());
    },
  }),

  handle(routes.listSeasons, {
    owner: theirOrganisation,
    answer: ({ server, actor, query }) => listSeasons(server.database, actor, server.now(), query.before),
  }),

  handle(routes.readSeason, {
    owner,
    answer: ({ server, actor, params }) => tellSeason(server.database, params.season, actor, server.now()),
  }),

  handle(routes.withdrawSeason, {
    owner,
    answer: async ({ server, request, actor, params, body }) => {
      const { database } = server;
      const by = byWhom(actor, request);
      await withdrawSeason(database, params.season, body.withdrawn, by, server.now());
      return tellSeason(database, params.season, actor, server.now());
    },
  }),

  handle(routes.readSeasonBoards, {
    owner,
    answer: ({ server, actor, params }) =>
      tellBoards(server.database, params.season, actor.learnerId, server.now()),
  }),

  handle(routes.nameInSeason, {
    owner,
    answer: async ({ server, actor, params, body }) => {
      await nameInSeason(server.database, actor, { ...params, ...body });
      return tellSeason(server.database, params.season, actor, server.now());
    },
  }),

  handle(routes.openSeasonCall, {
    owner,
    answer: async ({ server, actor, params, body }) => {
      const { database } = server;
      const stored = await openSeasonCall(database, actor, { ...params, ...body }, server.now());
      const played = await playAgain(database, stored, stored.lastSeq);
      return tellStep(database, played, body.locale, null, 'whole');
    },
  }),

  handle(routes.takeRecoveryRound, {
    owner,
    answer: async ({ server, actor, params }) => {
      await takeRecoveryRound(server.database, actor, params, server.now());
      return tellSeason(server.database, params.season, actor, server.now());
    },
  }),

  handle(routes.readSeasonBest, {
    owner,
    answer: async ({ server, actor, params, query }) => {
      const which = { ...params, call: query.call, learnerId: actor.learnerId };
      const { name, stored } = await callOfRound(server.database, which, server.now());
      // To everybody alike: what it cost the player is not theirs to know.
      const told = { locale: query.locale, bound: null, composure: false };
      return {
        name,
        replay: await tellReplay(server.database, stored, told),
        lines: await answersOfRound(server.database, params),
      };
    },
  }),
];
