/**
 * The long way round: make a calm customer boil and swear, so that the ladder and a fair pause come into reach, and begin
 * again with whatever anger that has left (4.4 B2, B6, Call-back). Every turn of it is a slip, and its anger stays on the
 * record. Cooling them between the last outburst and the line is left out: it takes turns and more anger on record, and
 * gains less than the pause does.
 */
import type { Standing } from '../../chart/standing.ts';
import type { Customer } from '../../customer/customer.ts';
import { newLoop } from '../../customer/lamps.ts';
import { fromPoints } from '../../customer/tenths.ts';
import { LANGUAGES } from '../../vocabulary.ts';
import type { LineMap } from './line-map.ts';

/** Anger read while they boil, turn by turn, as low as it can be. */
type Outbursts = readonly number[];

/** Where the talk may begin again: one standing for each way to make them swear. */
export function provoked(standing: Standing, map: LineMap): readonly Standing[] {
  const { customer } = standing.context;
  const { moods, limits } = standing.circumstances.numbers;
  const enters = fromPoints(moods.enters.boiling);
  const climb = customer.mood === 'boiling' ? 0 : Math.ceil((enters - customer.anger) / map.hottest);
  const levels = Math.max(1, limits.dueFrom - LANGUAGES.indexOf(customer.language));
  return outbursts(customer.mood === 'boiling', levels, standing).map((burst) =>
    begunAgain(standing, map, burst, Math.max(0, climb - 1)),
  );
}

/** A level of language is climbed by a rise while they boil: one upon the other, or after a turn of cooling in between. */
function outbursts(isBoiling: boolean, levels: number, { circumstances }: Standing): readonly Outbursts[] {
  const { moods, languageRise } = circumstances.numbers;
  const [enters, stays, rise] = [moods.enters.boiling, moods.leaves.boiling, languageRise].map(
    fromPoints,
  ) as [number, number, number];
  const each = Array.from({ length: levels }, (_, level) => level);
  if (isBoiling) return [each.map(() => stays)];
  const upon = each.map((level) => enters + level * rise);
  const cooled = [enters, stays, ...each.slice(1).map((level) => stays + level * rise)];
  return levels > 1 ? [upon, cooled] : [upon];
}

/** `climb`: turns before the first outburst. */
function begunAgain(standing: Standing, map: LineMap, burst: Outbursts, climb: number): Standing {
  const { context, circumstances } = standing;
  const { customer } = context;
  const { callBack } = circumstances.numbers;
  const last = burst.at(-1) ?? 0;
  // Drawing the line and warning may calm; pausing does not.
  const ladder = [1, 2, 2].map((limits) => Math.max(0, last + limits * map.coolestLimit));
  const turns = climb + burst.length + ladder.length;
  const { tally } = customer;
  const after: Customer = {
    ...customer,
    ...newLoop('settled'),
    anger: Math.floor(Math.min(...ladder) * callBack.anger),
    trust: trustAfter(standing, climb + burst.length),
    tally: {
      ...tally,
      slips: tally.slips + climb + burst.length - (burst.length > 1 ? 1 : 0),
      turns: tally.turns + turns,
      readings: tally.readings + turns,
      angerSum: tally.angerSum + [...burst, ...ladder].reduce((sum, anger) => sum + anger, 0),
    },
  };
  return { ...standing, context: { ...context, customer: after } };
}

/** Clock and drift raise anger too, and cost no trust. */
function trustAfter({ context, circumstances }: Standing, turns: number): number {
  const { customer } = context;
  const { moods, drift, trustLost } = circumstances.numbers;
  const risen = customer.mood === 'boiling' ? 0 : fromPoints(moods.enters.boiling) - customer.anger;
  const blameless = turns * fromPoints(circumstances.urgency + drift.around / drift.over);
  return Math.max(0, customer.trust - Math.floor(Math.max(0, risen - blameless) * trustLost));
}
