/** What a call of a shift begins with: the composure that is left, and whether its customer comes calmer, and why. */
import type { Carried } from '../log/log.ts';
import type { Shift, ShiftCall } from './shift.ts';

/**
 * Why a customer comes calmer: they have been here before in this shift and left delighted (M-28), or somebody else has
 * just left delighted and passes it on (M-27).
 */
export interface Kindness {
  readonly why: 'returning' | 'passed-on';
  /** The scenario of the customer who left delighted. */
  readonly from: string;
}

type Before = Pick<ShiftCall, 'sheet'> & { readonly log: Pick<ShiftCall['log'], 'scenario'> };

/** Towards the customer of `scenario`, after these calls of the shift; null where there is none. */
function kindnessTowards(scenario: string, before: readonly Before[]): Kindness | null {
  const own = before.findLast(({ log }) => log.scenario === scenario);
  if (own && wasDelighted(own)) return { why: 'returning', from: scenario };
  const last = before.at(-1);
  return last && wasDelighted(last) ? { why: 'passed-on', from: last.log.scenario } : null;
}

const wasDelighted = ({ sheet }: Before): boolean => sheet.tier === 'delighted';

/** Towards the customer of the call that is due. */
export const kindnessDue = ({ calls, log: { scenarios } }: Shift): Kindness | null =>
  kindnessTowards(scenarios[calls.length] ?? '', calls);

/** The kindness that a call of the shift began with: what is in its own log counts. */
export const kindnessAt = ({ calls }: Pick<Shift, 'calls'>, place: number): Kindness | null => {
  const log = calls[place]?.log;
  return log?.carried?.kindness ? kindnessTowards(log.scenario, calls.slice(0, place)) : null;
};

/** What the next call begins with (M-22, M-27, M-28). */
export const carriedOn = (shift: Shift): Carried => ({
  composure: shift.composure,
  kindness: kindnessDue(shift) !== null,
});
