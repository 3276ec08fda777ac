/** Inputs over the socket of a room instead of HTTP; everything else as it was. */
import { setTimeout as pause } from 'node:timers/promises';
import type { LiveFrame } from '../../../src/protocol/live.ts';
import type { Problem } from '../../../src/protocol/problem.ts';
import { type Calling, Line } from '../../../src/server/live/test-live.ts';
import { type Ask, ask, type Told } from './nodes.ts';

/** Milliseconds between two inputs of one player: a socket takes two in a second. */
const PACE = 500;

interface Sent {
  readonly seq: number;
  readonly input: string;
  readonly locale: string;
}

/** How somebody comes to the nodes; straight to them, unless it is said. */
export interface Way {
  readonly ask: Ask;
  readonly calling: (origin: string, token: string) => Omit<Calling, 'match'>;
}
const STRAIGHT: Way = { ask, calling: (origin, token) => ({ origin, token }) };

/** Of one player: a socket to each node they have asked, as long as it lasts. */
export function wireOf(match: string, way: Way = STRAIGHT): Ask {
  const lines = new Map<string, Promise<Line>>();
  const lineTo = (origin: string, token: string): Promise<Line> => {
    const known = lines.get(origin);
    if (known) return known;
    const opening = Line.open({ ...way.calling(origin, token), match });
    lines.set(origin, opening);
    const forget = () => lines.delete(origin);
    opening.then(({ closed }) => closed.then(forget), forget);
    return opening;
  };
  return async (origin, token, path, body) => {
    const [, attempt] = /^\/attempts\/(.+)\/inputs$/.exec(path) ?? [];
    if (attempt === undefined) return way.ask(origin, token, path, body);
    await pause(PACE);
    const line = await lineTo(origin, token).catch(() => null);
    return line && answered(line, attempt, body as Sent);
  };
}

/** Null where it was closed before. */
async function answered(line: Line, attempt: string, sent: Sent): Promise<Told | null> {
  const isAnswer = (frame: LiveFrame) =>
    (frame.frame === 'ack' || frame.frame === 'refused') &&
    frame.attempt === attempt &&
    frame.seq === sent.seq;
  const answer = line.find(isAnswer);
  line.say({ frame: 'choice', attempt, ...sent });
  const frame = await Promise.race([answer, line.closed.then(() => null)]);
  if (frame?.frame === 'ack') return { status: 200, body: {} };
  return frame?.frame === 'refused' ? refusal(frame.problem) : null;
}

const refusal = ({ status, code, expected }: Problem): Told => ({
  status,
  body: { code, ...(expected === undefined ? {} : { expected }) },
});
