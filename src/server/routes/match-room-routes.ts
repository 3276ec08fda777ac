/** The room of a match: finding it to look on, and hearing what happens in it. */
import { finished, Readable } from 'node:stream';
import { MATCH_ROUTES as routes } from '../../protocol/match.ts';
import { handle } from '../http/handler.ts';
import { openSocket } from '../live/open-socket.ts';
import { matchThere } from '../matches/match.ts';
import { tellRace } from '../matches/race-past.ts';
import { roomEvents } from '../matches/room-events.ts';
import { findWatched } from '../matches/watching.ts';
import { SEND_INPUT } from './attempt-routes.ts';
import { lookedAt } from './of-match.ts';

export const MATCH_ROOM_HANDLERS = [
  handle(routes.watchMatch, {
    answer: async ({ server, request, body }) => {
      await server.limits.count('watch-by-address', request.ip);
      const guess = { kind: 'code', address: request.ip } as const;
      return server.limits.guess(guess, () => findWatched(server, body.code));
    },
  }),

  handle(routes.readRace, {
    owner: lookedAt,
    answer: async ({ server, params }) => {
      const match = await matchThere(server.database, params.match);
      return tellRace(server.database, match, server.now());
    },
  }),

  handle(routes.enterRoom, {
    owner: lookedAt,
    answer: async (call) => {
      openSocket(call, call.params.match, SEND_INPUT);
      return null;
    },
  }),

  handle(routes.hearMatch, {
    owner: lookedAt,
    answer: async ({ server, reply, params, query, session }) => {
      void reply.type('text/event-stream');
      const hearing = { milliseconds: query.seconds * 1000, sessionId: session?.sessionId ?? null };
      const { events, leave } = await roomEvents(server.rooms, params.match, hearing);
      finished(reply.raw, leave);
      return Readable.from(events);
    },
  }),
];
