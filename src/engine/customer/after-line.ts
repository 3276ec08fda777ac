/** What follows every turn whatever was said (catalogue 4.4 B1 to B7). */

import { type Draft, keepInRange, shift } from './draft.ts';
import { abuseWear, languageAfter } from './limits.ts';
import { hotter, moodAfter } from './mood.ts';
import { FULL, fromPoints, roundTenths } from './tenths.ts';

/** B1: negative words, more in a shop that lives by friendly ones (M-10). */
export function weighWords(draft: Draft): void {
  const { move, circumstances, tally } = draft;
  if (move.negatives === 0) return;
  const { words, wordsByIndustry } = circumstances.numbers;
  const factor = wordsByIndustry[circumstances.industry] ?? 1;
  const points = Math.min(words.most, words.points * move.negatives) * factor;
  shift(draft, 'anger', 'negative-words', null, fromPoints(points));
  tally.negatives += move.negatives;
  draft.traps.add('negative-words');
}

/** B2: half of a rise the agent caused comes off trust; a real rise, or a trap under a kind word, is a slip. */
export function loseTrust(draft: Draft): void {
  const { customer, before, circumstances, tally } = draft;
  const { trustLost, slip } = circumstances.numbers;
  const rise = customer.anger - before.anger;
  if (rise > 0) shift(draft, 'trust', 'trust-lost', null, -roundTenths(rise * trustLost));
  if (rise >= fromPoints(slip) || draft.slipped) tally.slips += 1;
  keepInRange(draft, 'trust');
}

/** B3: an urgent customer heats up in every turn in which nobody acts. */
export function tickClock(draft: Draft): void {
  const { customer, circumstances } = draft;
  if (!customer.acting) shift(draft, 'anger', 'clock', null, fromPoints(circumstances.urgency));
}

/** B4: they borrow the agent's weather. */
export function drift(draft: Draft): void {
  const { around, over } = draft.circumstances.numbers.drift;
  const away = fromPoints(around) - draft.customer.composure;
  shift(draft, 'anger', 'drift', null, roundTenths(away / over));
}

/** B5: nobody gets calmer than their trust allows, unless they already were. */
export function keepFloor(draft: Draft): void {
  const { customer, before, circumstances } = draft;
  const floor = roundTenths(circumstances.numbers.floor * (FULL - customer.trust));
  const lowest = Math.min(floor, before.anger);
  if (customer.anger < lowest) shift(draft, 'anger', 'floor', null, lowest - customer.anger);
  keepInRange(draft, 'anger');
}

/** B5, B6: the new mood, the hottest so far until Heard lights, and the language. */
export function changeMood(draft: Draft): void {
  const { customer, circumstances } = draft;
  customer.mood = moodAfter(customer.mood, customer.anger, circumstances.numbers);
  if (!customer.heard) customer.peak = hotter(customer.peak, customer.mood);
  customer.language = languageAfter(draft);
}

/** B7: what the turn cost the agent, and what turning a mood gives back. */
export function wear(draft: Draft): void {
  const { customer, before, circumstances } = draft;
  const { heat, turnedMood, halved } = circumstances.numbers.wear;
  const hits = [
    ['heat', heat[customer.mood]],
    ['abuse', abuseWear(customer, circumstances)],
  ] as const;
  for (const [rule, points] of hits) shift(draft, 'composure', rule, null, fromPoints(points));
  const hit = hits.reduce((sum, [, points]) => sum + points, 0);
  if (hit < 0 && customer.shielded)
    shift(draft, 'composure', 'not-about-me', null, -fromPoints(hit * halved));
  customer.shielded &&= hit === 0;
  if (customer.anger - before.anger <= -fromPoints(turnedMood.from))
    shift(draft, 'composure', 'turned-mood', null, fromPoints(turnedMood.points));
  keepInRange(draft, 'composure');
}
