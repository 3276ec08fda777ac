/** Live matches. */
import { finished, Readable } from 'node:stream';
import { MATCH_ROUTES as routes } from '../../protocol/match.ts';
import { readMe } from '../accounts/me.ts';
import { playAgain } from '../attempts/attempt.ts';
import { tellStep } from '../attempts/step.ts';
import type { Actor } from '../authority/can.ts';
import { ownOrganisation } from '../authority/whose.ts';
import { NOBODY } from '../http/answer-asked.ts';
import { Failed } from '../http/failed.ts';
import { handle } from '../http/handler.ts';
import { openSocket } from '../live/open-socket.ts';
import { openMatchCall } from '../matches/call.ts';
import { enterAsKnown, enterAsNew } from '../matches/enter.ts';
import { readFeats } from '../matches/feats.ts';
import { leadMatch } from '../matches/lead.ts';
import { makeMatch } from '../matches/make-match.ts';
import { matchThere, whoseMatch } from '../matches/match.ts';
import { changeOwnTime } from '../matches/own-time.ts';
import { tellRace } from '../matches/race-past.ts';
import { roomEvents } from '../matches/room-events.ts';
import { readRoundCall } from '../matches/round-call.ts';
import { changeSeat, leaveMatch } from '../matches/seats.ts';
import { readAnswers, readSplits } from '../matches/splits.ts';
import { readStandings } from '../matches/standings.ts';
import { listMatches, listMyMatches, tellMatch } from '../matches/tell-match.ts';
import { timeLeftOf } from '../matches/time-left.ts';
import { findWatched, whoseWatched } from '../matches/watching.ts';
import type { Server } from '../server.ts';
import { SEND_INPUT } from './attempt-routes.ts';
import { byWhom } from './by-whom.ts';
import { comeIn } from './come-in.ts';

interface OfMatch {
  readonly params: { readonly match: string };
}

const owner = ({ database }: Server, { params }: OfMatch) => whoseMatch(database, params.match);

interface Looking extends OfMatch {
  readonly query: { readonly watch?: string | undefined };
}

const lookedAt = (server: Server, { params, query }: Looking) =>
  whoseWatched(server, params.match, query.watch);

/** Whoever says the key is told what all are who look on, whoever they are. */
const lookingAs = ({ actor, query }: Pick<Looking, 'query'> & { readonly actor: Actor }): Actor =>
  query.watch === undefined ? actor : NOBODY;

export const MATCH_HANDLERS = [
  handle(routes.listMyMatches, {
    answer: async ({ server, actor }) => ({
      matches: await listMyMatches(server.database, actor.learnerId),
    }),
  }),

  handle(routes.makeMatch, {
    owner: async (_server, _asked, actor) => ownOrganisation(actor),
    answer: async ({ server, request, actor, body }) => {
      await server.limits.count('room-by-person', actor.personId);
      const id = await makeMatch(server.database, actor, body, byWhom(actor, request), server.now());
      return tellMatch(server.database, id, actor);
    },
  }),

  handle(routes.listMatches, {
    owner: async (_server, _asked, actor) => ownOrganisation(actor),
    answer: ({ server, actor, query }) => listMatches(server.database, actor.organisationId, query.before),
  }),

  handle(routes.readMatch, {
    owner: lookedAt,
    answer: (call) => tellMatch(call.server.database, call.params.match, lookingAs(call)),
  }),

  handle(routes.leadMatch, {
    owner,
    answer: async ({ server, request, actor, params, body }) => {
      await leadMatch(server.database, params.match, body, byWhom(actor, request), server.now());
      return tellMatch(server.database, params.match, actor);
    },
  }),

  handle(routes.joinMatch, {
    answer: async (call) => {
      const { server, request, session, body } = call;
      await server.limits.count('join-by-address', request.ip);
      const guess = { kind: 'code', address: request.ip } as const;
      if (session) {
        const { actor, sessionId } = session;
        const { match } = await server.limits.guess(guess, () => enterAsKnown(server, body, actor));
        return { match, me: await readMe(server.database, actor.personId, sessionId), recoveryPhrase: null };
      }
      const { displayName } = body;
      if (displayName === null)
        throw new Failed('bad-request', { faults: [{ path: '/displayName', code: 'required' }] });
      const entered = await server.limits.guess(guess, () =>
        enterAsNew(server, { ...body, displayName }, request.id),
      );
      return { match: entered.match, ...(await comeIn(call, entered.personId, entered.phrase)) };
    },
  }),

  handle(routes.watchMatch, {
    answer: async ({ server, request, body }) => {
      await server.limits.count('watch-by-address', request.ip);
      const guess = { kind: 'code', address: request.ip } as const;
      return server.limits.guess(guess, () => findWatched(server, body.code));
    },
  }),

  handle(routes.changeSeat, {
    owner,
    answer: async ({ server, actor, params, body }) => {
      await changeSeat(server.database, params.match, actor, body);
      return tellMatch(server.database, params.match, actor);
    },
  }),

  handle(routes.leaveMatch, {
    owner,
    answer: async ({ server, actor, params, body }) => {
      await leaveMatch(server.database, params.match, actor, body.left, server.now());
      return tellMatch(server.database, params.match, actor);
    },
  }),

  handle(routes.changeOwnTime, {
    owner,
    answer: async ({ server, actor, params, body }) => {
      await changeOwnTime(server.database, params.match, actor, body.untimed);
      return tellMatch(server.database, params.match, actor);
    },
  }),

  handle(routes.openMatchCall, {
    owner,
    answer: async ({ server, actor, params, body }) => {
      const { database } = server;
      const stored = await openMatchCall(database, actor, { ...params, ...body }, server.now());
      const played = await playAgain(database, stored, stored.lastSeq);
      const left = await timeLeftOf(database, stored, server.now());
      return tellStep(database, played, body.locale, left, 'whole');
    },
  }),

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
