/** Which lines give a way of picking its lead over random play. */
import { follow } from '../../engine/chart/follow.ts';
import type { Standing } from '../../engine/chart/standing.ts';
import { seeds } from '../play/chance.ts';
import { type Choice, meanOf, type Played, pickAny, playOut, scoreOf } from '../play/play-out.ts';

export interface Feeder {
  readonly line: string;
  /** Replies the bot took there. */
  readonly replies: readonly string[];
  /** Points a call that the line adds to the bot's mean. */
  readonly gain: number;
}

/** Calls looked into, and how often each choice is played on. */
const CALLS = 25;
const OUTCOMES = 12;
/** Gains below this many points are noise. */
const LEAST = 1;

/**
 * Plays on at random from every choice of the calls, once from the reply that was picked and once from any, and adds up
 * the differences by line. Over all lines they add up to the bot's lead, because what is gained by one choice is what it
 * is worth when all that follows is random (the performance difference lemma).
 */
export function feedersOf(played: readonly Played[]): readonly Feeder[] {
  const calls = played.slice(0, CALLS);
  const byLine = new Map<string, { readonly replies: Set<string>; gain: number }>();
  for (const [call, choice] of calls.flatMap(({ choices }, place) =>
    choices.map((each) => [place, each] as const),
  )) {
    const { place } = choice.standing;
    if (!('line' in place)) continue;
    const entry = byLine.get(place.line) ?? { replies: new Set(), gain: 0 };
    entry.replies.add(choice.picked.id);
    entry.gain += advantageOf(choice, call) / calls.length;
    byLine.set(place.line, entry);
  }
  return [...byLine]
    .map(([line, { replies, gain }]) => ({ line, replies: [...replies], gain }))
    .filter(({ gain }) => gain >= LEAST)
    .toSorted((a, b) => b.gain - a.gain);
}

/** Points by which the reply that was picked beats any of those shown, with random play from there on. */
function advantageOf({ standing, shown, picked }: Choice, call: number): number {
  if (shown.length < 2) return 0;
  const after = follow(standing, { type: 'reply', id: picked.id });
  return expected(after, call) - expected(standing, call);
}

/** Each call draws on its own, because bots often come to the same standing again. */
const expected = (standing: Standing, call: number): number =>
  meanOf(seeds(OUTCOMES).map((seed) => scoreOf(playOut(standing, call * OUTCOMES + seed, pickAny))));
