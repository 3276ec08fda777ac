/** Random play: what a curious, careless or hostile player might send. */

import type { Scenario } from '../scenario/scenario.ts';
import { TECHNIQUES } from '../vocabulary.ts';
import { startCall, step } from './call.ts';
import { type CallState, phaseOf } from './call-state.ts';
import type { Cue } from './cues.ts';
import type { Input } from './input.ts';
import { offeredReplies } from './offer.ts';
import type { Phase } from './standing.ts';
import { input } from './test-call.ts';

/** Whole numbers below `most`, always the same ones for the same seed. */
export type Chance = (most: number) => number;

export function chance(seed: number): Chance {
  let state = seed + 1;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

export const pick = <T>(of: readonly T[], draw: Chance): T => {
  const picked = of[draw(of.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
};

const TOOLS: readonly Input[] = [
  'listen',
  'silence',
  'hold',
  'breathe breath',
  'breathe not-about-me',
  'breathe test-of-grace',
  'phrase-book',
  'limit pass',
  'limit name',
  'limit line',
  'limit warn',
  'transfer cold',
  'transfer warm',
  'transfer cost',
  'transfer warm happened,next',
  'transfer warm happened,concern,feeling,next',
  'voice-note validate,calm,short',
  'voice-note mirror,bright,long',
  'voice-note facts,calm,short',
  'style steps',
  'instinct afraid,seen',
  'instinct none',
  'end',
  'call-back',
  'follow-up sent',
  'follow-up none',
  'follow-up sent seen,done,agreed,me',
  'follow-up sent stock,working,earlier,nobody',
  'pick-up',
].map(input);

const NONSENSE = [
  { type: 'dance' },
  { type: 'reply', id: '__proto__' },
  { type: 'reply', id: '' },
  { type: 'goal', goal: 'constructor' },
  { type: 'limit', rung: 'moon' },
  { type: 'breathe' },
  { type: 'xstate.init' },
  { type: 'again' },
  { type: 'approval', item: 'toString' },
  { type: 'transfer', how: 'warm', summary: ['constructor'] },
  { type: 'transfer', how: 'warm', summary: 'happened' },
  { type: 'voice-note', words: 'valueOf', tone: 'calm', length: 'short' },
  { type: 'follow-up', sent: true, message: { opening: 'seen', time: 'agreed' } },
] as unknown as readonly Input[];

/** Mostly something that is on offer, sometimes a tool, now and then nonsense. */
export function anyInput(state: CallState, draw: Chance): Input {
  if (phaseOf(state) === 'briefing') return anyOpening(state, draw);
  const replies = offeredReplies(state);
  const die = draw(20);
  if (die < 12 && replies.length > 0) return { type: 'reply', id: pick(replies, draw).id };
  if (die === 12) return { type: 'approval', item: pick(Object.keys(state.scenario.parameters), draw) };
  if (die === 13)
    return { type: 'reply', id: pick([...Object.keys(state.scenario.replies), ...TECHNIQUES], draw) };
  return die === 14 ? pick(NONSENSE, draw) : pick(TOOLS, draw);
}

function anyOpening({ scenario }: CallState, draw: Chance): Input {
  const die = draw(10);
  if (die === 0) return pick(NONSENSE, draw);
  return die < 4 ? { type: 'goal', goal: pick(Object.keys(scenario.goals), draw) } : { type: 'pick-up' };
}

/** Plays random inputs from the briefing on, and shows every state on the way and the cues that led to it. */
export function wander(
  scenario: Scenario,
  seed: number,
  look: (state: CallState, cues: readonly Cue[]) => void,
  most = 24,
): void {
  const draw = chance(seed);
  let state = startCall(scenario, seed);
  look(state, []);
  for (let turn = 0; turn < most && phaseOf(state) !== 'done'; turn += 1) {
    const stepped = step(state, anyInput(state, draw));
    if ('refused' in stepped) continue;
    state = stepped.state;
    look(state, stepped.cues);
  }
}

/** Tries in a row after which nothing else is left to send. */
const GIVE_UP = 2000;

/** As many calls as are tried for a long one. */
const SEEDS = 40;

/** The inputs of the longest of some calls that are kept on the line for as long as they go, `most` at most. */
export function longCall(scenario: Scenario, most: number): readonly Input[] {
  let longest: readonly Input[] = [];
  for (let seed = 1; seed <= SEEDS && longest.length < most; seed += 1) {
    const inputs = keptOnTheLine(scenario, seed, most);
    if (inputs.length > longest.length) longest = inputs;
  }
  return longest;
}

function keptOnTheLine(scenario: Scenario, seed: number, most: number): readonly Input[] {
  const draw = chance(seed);
  const inputs: Input[] = [];
  let state = startCall(scenario, seed);
  for (let tries = 0; tries < GIVE_UP && inputs.length < most; tries += 1) {
    const input = anyInput(state, draw);
    const stepped = step(state, input);
    if ('refused' in stepped || !ON_THE_LINE.includes(phaseOf(stepped.state))) continue;
    state = stepped.state;
    inputs.push(input);
    tries = 0;
  }
  return inputs;
}

const ON_THE_LINE: readonly Phase[] = ['briefing', 'live', 'paused'];
