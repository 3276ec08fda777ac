/** Opens somebody's socket to a room: what is said on it is asked of the same handlers as over HTTP, in their name. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Step } from '../../protocol/attempt.ts';
import type { LiveFrame } from '../../protocol/live.ts';
import type { SignedIn } from '../accounts/find-session.ts';
import { findAttempt } from '../attempts/attempt.ts';
import { answerAsked } from '../http/answer-asked.ts';
import { problemOn } from '../http/errors.ts';
import { Failed } from '../http/failed.ts';
import type { Handler } from '../http/handler.ts';
import { tokenOf } from '../http/session-cookie.ts';
import { upgrade } from '../http/upgrade.ts';
import type { Server } from '../server.ts';
import { type Answers, LiveSocket } from './live-socket.ts';

interface Opening {
  readonly server: Server;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly session: SignedIn | null;
}

/** `input`: what takes inputs. Throws `upgrade-needed` where nobody has asked for a socket. */
export function openSocket(opening: Opening, match: string, input: Handler): void {
  const { server, request, reply, session } = opening;
  upgrade(request, reply, (raw) => {
    const live = new LiveSocket(
      raw,
      session?.sessionId ?? null,
      answersTo(opening, input, () => live),
      () => server.rooms.comeBack(),
    );
    server.sockets.add(live);
    void listen(server, match, live, request);
  });
}

async function listen(
  server: Server,
  match: string,
  live: LiveSocket,
  request: FastifyRequest,
): Promise<void> {
  const { rooms } = server;
  live.onGone(() => rooms.leave(match, live));
  try {
    live.hello(await rooms.enter(match, live), server.now());
  } catch (error) {
    problemOn(request, error);
    live.bye(rooms.closed ? 'going' : 'full');
  }
}

function answersTo(opening: Opening, input: Handler, live: () => LiveSocket): Answers {
  const { server, request } = opening;
  const signedIn = async (): Promise<SignedIn> => {
    const found = await server.sessions.find(tokenOf(request) ?? '', server.now());
    if (found) return found;
    live().bye('signed-out');
    throw new Failed('sign-in-needed');
  };
  const refused: Answers['refused'] = ({ attempt, seq }, error) => ({
    frame: 'refused',
    attempt,
    seq,
    problem: problemOn(request, error),
  });
  return {
    refused,
    choice: async ({ attempt, seq, input: said, locale }): Promise<LiveFrame> => {
      try {
        const asked = { params: { attempt }, query: undefined, body: { seq, input: said, locale } };
        const step = await answerAsked(server, input, {
          ...opening,
          asked: asked as unknown as Asked,
          session: await signedIn(),
        });
        server.sockets.inputs.taken += 1;
        return { frame: 'ack', attempt, seq, step: step as Step };
      } catch (error) {
        server.sockets.inputs.refused += 1;
        return refused({ attempt, seq }, error);
      }
    },
    resume: async ({ attempt }) => {
      const { actor } = await signedIn();
      const stored = await findAttempt(server.database, attempt);
      return stored?.learnerId === actor.learnerId ? stored.lastSeq : null;
    },
  };
}

type Asked = Parameters<typeof answerAsked>[2]['asked'];
