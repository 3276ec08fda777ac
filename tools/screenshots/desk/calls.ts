/** Calls as people of every skill play them, always the same ones. */

import { startCall } from '../../../src/engine/chart/call.ts';
import { standingOf } from '../../../src/engine/chart/call-state.ts';
import { follow } from '../../../src/engine/chart/follow.ts';
import type { Input } from '../../../src/engine/chart/input.ts';
import { inputsOf } from '../../../src/engine/chart/inputs-of.ts';
import type { Standing } from '../../../src/engine/chart/standing.ts';
import type { Scenario } from '../../../src/engine/scenario/scenario.ts';
import { draw } from '../../../src/lint/play/chance.ts';
import { shownInOrder } from '../../../src/lint/play/shown.ts';

/** A talk that has come no further by then is hung up. */
const MOST_REPLIES = 16;

/** `skill`: in how many of ten decisions none of the traps is taken. */
export interface Player {
  readonly skill: number;
  readonly seed: number;
}

/** All that is done in a call, from the goal to the message afterwards. */
export function callBy(scenario: Scenario, player: Player): readonly Input[] {
  const played: Input[] = [];
  let standing = standingOf(startCall(scenario, player.seed));
  while (standing.phase !== 'done') {
    const input = nextOf(scenario, standing, player, played.length);
    standing = follow(standing, input);
    played.push(input);
  }
  return played;
}

/** Where there is nothing to say: from the briefing into the call, back to it after a pause, and out of it. */
const BESIDE_THE_TALK: readonly Input['type'][] = ['pick-up', 'call-back', 'follow-up', 'end'];

function nextOf(scenario: Scenario, standing: Standing, player: Player, turn: number): Input {
  const goal = Object.keys(scenario.goals)[0];
  if (turn === 0 && goal !== undefined) return { type: 'goal', goal };
  const reply = turn < MOST_REPLIES ? replyOf(standing, player, turn) : undefined;
  if (reply !== undefined) return { type: 'reply', id: reply };
  const possible = inputsOf(standing);
  const way = BESIDE_THE_TALK.map((type) => possible.find((input) => input.type === type)).find(Boolean);
  if (!way) throw new Error(`${scenario.id}: there is no way on`);
  return way;
}

const TEN = Array.from({ length: 10 }, (_, place) => place);

function replyOf(standing: Standing, { skill, seed }: Player, turn: number): string | undefined {
  const shown = shownInOrder(standing, seed);
  const sound = shown.filter(({ trap }) => trap === null);
  const knows = (draw(TEN, seed, `knows ${turn}`) ?? 0) < skill;
  return draw(knows && sound.length > 0 ? sound : shown, seed, `reply ${turn}`)?.id;
}
