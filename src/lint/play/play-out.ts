/** Plays a call by choosing among the replies on the screen, and by nothing else: no tool is ever used. */
import { startCall } from '../../engine/chart/call.ts';
import { standingOf } from '../../engine/chart/call-state.ts';
import { follow } from '../../engine/chart/follow.ts';
import type { Input } from '../../engine/chart/input.ts';
import { MAX_INPUTS, refusalOf } from '../../engine/chart/refusal.ts';
import type { Standing } from '../../engine/chart/standing.ts';
import { toPoints } from '../../engine/customer/tenths.ts';
import type { Reply, Scenario } from '../../engine/scenario/scenario.ts';
import { sheetOf } from '../../engine/score/make-sheet.ts';
import { draw } from './chance.ts';
import { shownInOrder } from './shown.ts';

/** Chooses one of the replies shown; undefined only where none is. */
export type Pick = (shown: readonly Reply[], seed: number, standing: Standing) => Reply | undefined;

/** Any of the replies shown, each as likely as the others. */
export const pickAny: Pick = (shown, seed, { context }) => draw(shown, seed, `reply ${context.inputs}`);

/** The call as it is picked up, with one of the goals chosen by the seed. */
export function pickUp(scenario: Scenario, seed: number): Standing {
  const goal = draw(Object.keys(scenario.goals), seed, 'goal');
  const ringing = ringingOf(scenario);
  const briefed = goal === undefined ? ringing : led(ringing, { type: 'goal', goal });
  return led(briefed, { type: 'pick-up' });
}

/** How a scenario begins; the seed only orders the replies, of which a standing knows nothing. */
const beginnings = new WeakMap<Scenario, Standing>();

function ringingOf(scenario: Scenario): Standing {
  const ringing = beginnings.get(scenario) ?? standingOf(startCall(scenario, 0));
  beginnings.set(scenario, ringing);
  return ringing;
}

/** Where an input leads never changes: calls that begin alike are played once, as far as they are alike. */
const ways = new WeakMap<Standing, Map<string, Standing>>();

function led(standing: Standing, input: Input): Standing {
  const known = ways.get(standing) ?? new Map<string, Standing>();
  const key = JSON.stringify(input);
  const next = known.get(key) ?? follow(standing, input);
  ways.set(standing, known.set(key, next));
  return next;
}

export interface Choice {
  readonly standing: Standing;
  readonly shown: readonly Reply[];
  readonly picked: Reply;
}

export interface Played {
  /** The call when it is done. */
  readonly end: Standing;
  /** Every choice on the way. */
  readonly choices: readonly Choice[];
}

/** Plays on to the end: a paused call is taken up again while that is possible, what was promised is followed up. */
export function playOut(from: Standing, seed: number, pick: Pick): Played {
  const choices: Choice[] = [];
  let standing = from;
  while (standing.phase !== 'done') {
    const shown = standing.context.inputs < MAX_INPUTS ? shownInOrder(standing, seed) : [];
    const picked = pick(shown, seed, standing);
    if (picked) choices.push({ standing, shown, picked });
    standing = led(standing, picked ? { type: 'reply', id: picked.id } : besideTheTalk(standing));
  }
  return { end: standing, choices };
}

/** What is left to do where there is no reply to choose. */
function besideTheTalk(standing: Standing): Input {
  if (standing.phase === 'follow-up') return { type: 'follow-up', sent: true };
  const again: Input = { type: 'call-back' };
  return refusalOf(standing, again) === null ? again : { type: 'end' };
}

/** Points of the rubric, 0 to 100, for a call that is done. */
export const scoreOf = ({ end }: Played): number => toPoints(sheetOf(end).total);

export const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
