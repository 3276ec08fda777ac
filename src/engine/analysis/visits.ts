/** Where calls come to: a few standings for every line, on good ways first, then after one slip, then anywhere. */
import { follow } from '../chart/follow.ts';
import type { Input } from '../chart/input.ts';
import { openReplies } from '../chart/offer.ts';
import type { Standing } from '../chart/standing.ts';
import { hash32 } from '../hash.ts';

/** Standings looked at for every line. */
const EACH = 3;
/** Random calls that look for lines no good call comes to. */
const CALLS = 150;

export type Visits = ReadonlyMap<string, readonly Standing[]>;

/**
 * `line` is a best call, `best` gives a best way on from a standing, `worst` is one way to the bottom; after so many
 * `turns` a call has nothing left to decide.
 */
export function visitsOf(
  start: Standing,
  line: readonly Input[],
  best: (standing: Standing) => readonly Input[],
  worst: readonly Input[],
  turns: number,
): Visits {
  const visits = new Map<string, Standing[]>();
  const way = standingsOn(start, line);
  const briefed = way.find(({ phase }) => phase === 'live') ?? follow(start, { type: 'pick-up' });
  const note = (standings: readonly Standing[]): void => {
    for (const standing of standings) if (turnsOf(standing) < turns) add(visits, standing);
  };
  note(way);
  for (const standing of way)
    for (const { id } of openReplies(standing)) {
      const slipped = follow(standing, { type: 'reply', id });
      note([slipped, ...standingsOn(slipped, best(slipped))]);
    }
  note(standingsOn(start, worst));
  for (let call = 0; call < CALLS; call += 1) note(randomCall(briefed, call));
  return visits;
}

function add(visits: Map<string, Standing[]>, standing: Standing): void {
  const { place, phase } = standing;
  if (phase !== 'live' || !('line' in place)) return;
  const known = visits.get(place.line) ?? [];
  const text = feelingOf(standing);
  if (known.length >= EACH || known.some((other) => feelingOf(other) === text)) return;
  visits.set(place.line, [...known, standing]);
}

const turnsOf = ({ context }: Standing): number => context.customer.tally.turns;

/** Visits that differ only by tenths teach nothing new. */
const feelingOf = ({ context }: Standing): string => {
  const { mood, heard, clear, offered, agreed, language } = context.customer;
  return JSON.stringify([mood, heard, clear, offered, agreed, language, context.customer.anger >> 6]);
};

function standingsOn(start: Standing, inputs: readonly Input[]): readonly Standing[] {
  const way: Standing[] = [];
  inputs.reduce((standing, input) => {
    const next = follow(standing, input);
    way.push(next);
    return next;
  }, start);
  return way;
}

/** Any reply on offer, again and again; a pause is taken up. */
function randomCall(briefed: Standing, call: number): readonly Standing[] {
  const way = [briefed];
  for (let turn = 0; turn < 40; turn += 1) {
    const at = way.at(-1);
    if (!at || at.phase === 'done' || at.phase === 'follow-up') break;
    const replies = openReplies(at);
    const reply = replies[hash32(`visit ${call} ${turn}`) % Math.max(1, replies.length)];
    if (at.phase === 'live' && !reply) break;
    way.push(
      follow(at, at.phase === 'live' && reply ? { type: 'reply', id: reply.id } : { type: 'call-back' }),
    );
  }
  return way;
}
