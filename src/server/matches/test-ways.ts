/** How players of tests send their inputs: by requests, or over a socket to their room. */
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { ATTEMPT_ROUTES, type Step } from '../../protocol/attempt.ts';
import type { LiveFrame, Said } from '../../protocol/live.ts';
import type { Problem } from '../../protocol/problem.ts';
import { Line } from '../live/test-live.ts';
import type { Visitor } from '../test-server.ts';
import type { Room } from './test-room.ts';

export const WAYS = ['requests', 'a socket'] as const;
export type Way = (typeof WAYS)[number];

/** Gives the step, or the code of what is wrong. `more`: what no page of ours sends. */
export type Send = (attempt: string, seq: number, input: string, more?: object) => Promise<Step | string>;

/** At one device. */
export const senderBy = async (way: Way, room: Room, player: Visitor): Promise<Send> =>
  way === 'requests' ? byRequests(player) : overSocket(await sitDown(room, player));

/** A socket of theirs to the room. */
export async function sitDown({ world: { app }, match }: Room, player: Visitor): Promise<Line> {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
  const token = player.cookies.simmerdown ?? '';
  const line = await Line.open({ origin: app.listeningOrigin, match, token });
  onTestFinished(() => void line.hangUp());
  return line;
}

function byRequests(player: Visitor): Send {
  return async (attempt, seq, input, more = {}) => {
    const asked = { params: { attempt }, body: { seq, input, locale: 'en', ...more } };
    const told = await player.try(ATTEMPT_ROUTES.sendInput, asked);
    return 'problem' in told ? told.problem.code : told.answer;
  };
}

function overSocket(line: Line): Send {
  return async (attempt, seq, input, more = {}) => {
    for (;;) {
      const answer = line.find(isAnswer);
      line.say({ frame: 'choice', attempt, seq, input, locale: 'en', ...more } as Said);
      const told = answerOf(await answer);
      // Tests are faster than anybody plays.
      if (!('code' in told)) return told;
      if (told.code !== 'too-many-requests') return told.code;
      await pause((told.retryAfter ?? 1) * 1000);
    }
  };
}

const isAnswer = ({ frame }: LiveFrame): boolean => frame === 'ack' || frame === 'refused';

function answerOf(frame: LiveFrame): Step | Problem {
  if (frame.frame === 'ack') return frame.step;
  if (frame.frame === 'refused') return frame.problem;
  throw new Error(`${frame.frame} is no answer`);
}
