/** Whoever plays in a match: comes in, takes a seat, leaves, and opens their call of a round. */
import { MATCH_ROUTES as routes } from '../../protocol/match.ts';
import { readMe } from '../accounts/me.ts';
import { playAgain } from '../attempts/attempt.ts';
import { tellStep } from '../attempts/step.ts';
import { Failed } from '../http/failed.ts';
import { handle } from '../http/handler.ts';
import { openMatchCall } from '../matches/call.ts';
import { enterAsKnown, enterAsNew } from '../matches/enter.ts';
import { changeOwnTime } from '../matches/own-time.ts';
import { changeSeat, leaveMatch } from '../matches/seats.ts';
import { tellMatch } from '../matches/tell-match.ts';
import { timeLeftOf } from '../matches/time-left.ts';
import { comeIn } from './come-in.ts';
import { ownerOfMatch as owner } from './of-match.ts';

export const MATCH_SEAT_HANDLERS = [
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
];
