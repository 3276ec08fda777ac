/** What the rounds of a match that are over have come to, and what was chosen in them. */
import { MATCH_ROUTES as routes } from '../../protocol/match.ts';
import { handle } from '../http/handler.ts';
import { readFeats } from '../matches/feats.ts';
import { matchThere } from '../matches/match.ts';
import { readRoundCall } from '../matches/round-call.ts';
import { readAnswers, readSplits } from '../matches/splits.ts';
import { readStandings } from '../matches/standings.ts';
import { lookedAt, lookingAs } from './of-match.ts';

export const MATCH_RESULT_HANDLERS = [
  handle(routes.readStandings, {
    owner: lookedAt,
    answer: async (call) => {
      const { database } = call.server;
      return readStandings(
        database,
        await matchThere(database, call.params.match),
        lookingAs(call).learnerId,
      );
    },
  }),

  handle(routes.readSplits, {
    owner: lookedAt,
    answer: ({ server: { database }, params, query }) => readSplits(database, params.match, query.locale),
  }),

  handle(routes.readAnswers, {
    owner: lookedAt,
    answer: ({ server: { database }, params }) => readAnswers(database, params.match, params.round),
  }),

  handle(routes.readRoundCall, {
    owner: lookedAt,
    answer: (call) => {
      const { learnerId } = lookingAs(call);
      return readRoundCall(call.server.database, { ...call.params, ...call.query, learnerId });
    },
  }),

  handle(routes.readFeats, {
    owner: lookedAt,
    answer: async (call) => ({
      feats: await readFeats(call.server.database, call.params.match, lookingAs(call).learnerId),
    }),
  }),
];
