/** What a call came to as it is told to others: nothing of how worn down its player was (catalogue M-25). */
import type { Change } from '../customer/change.ts';
import type { Debrief } from './debrief.ts';
import type { Advice, Praise, ShownSheet } from './sheet.ts';

const TELLING: readonly Advice[] = ['low-composure', 'low-start'];

/** The total stays what it is. */
export function sheetWithoutComposure(sheet: ShownSheet): ShownSheet {
  const dimensions = { ...sheet.dimensions };
  delete dimensions.composure;
  return { ...sheet, dimensions };
}

export const debriefWithoutComposure = (debrief: Debrief): Debrief => ({
  ...debrief,
  sheet: sheetWithoutComposure(debrief.sheet),
  praise: praiseWithout(debrief.praise),
  advice: debrief.advice.filter((advice) => !TELLING.includes(advice)),
  turns: debrief.turns.map((turn) => ({ ...turn, changes: changesWithout(turn.changes) })),
});

/** Whoever stayed collected has not hung up either. */
const praiseWithout = (praise: Praise): Praise => (praise === 'stayed-calm' ? 'hung-in' : praise);

/** What composure added to a word, or took from it, goes with what the word did: the customer's meters still add up. */
function changesWithout(changes: readonly Change[]): readonly Change[] {
  const told: Change[] = [];
  for (const change of changes.filter(({ meter }) => meter !== 'composure')) {
    const at = change.rule === 'weight' ? told.findLastIndex((one) => isOfSame(one, change)) : -1;
    const whole = told[at];
    if (whole) told[at] = { ...whole, delta: whole.delta + change.delta };
    else told.push(change);
  }
  return told;
}

const isOfSame = (one: Change, other: Change): boolean =>
  one.meter === other.meter && one.technique === other.technique;
