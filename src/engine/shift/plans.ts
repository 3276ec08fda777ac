/** The shifts on offer (M-22): how many calls, how many free slots for a walk, and who calls. */
import { hash32 } from '../hash.ts';

/** M-22: three to six contacts. */
export const CALLS = { fewest: 3, most: 6 } as const;
/** SC-26: one's own last contacts; as many of them as have a reason are in touch again. */
export const CONTACTS = { fewest: 1, most: 5 } as const;

interface ShiftPlan {
  readonly calls: number;
  /** Walks that fit in (M-19); each is taken between two calls of the player's choice. */
  readonly slots: number;
  /** Who calls, in order; where nobody is named, the seed decides. */
  readonly scenarios?: readonly string[];
}

/** SC-25: twice somebody who swears, and after them somebody courteous who had no part in it; the walk fits in once. */
const BEFORE_LUNCH = ['five-attempts', 'button', 'suspended-seller', 'leaflet'] as const;

export const SHIFT_PLANS = {
  'before-lunch': { calls: BEFORE_LUNCH.length, slots: 1, scenarios: BEFORE_LUNCH },
  'long-day': { calls: 6, slots: 2 },
} as const satisfies Readonly<Record<string, ShiftPlan>>;
export type ShiftPlanId = keyof typeof SHIFT_PLANS;
export const SHIFT_PLAN_IDS = Object.keys(SHIFT_PLANS) as readonly ShiftPlanId[];

/** SC-26: nobody decides who is in touch but what the first contacts came to. */
export const NEXT_DAY = 'next-day';
export type ShiftName = ShiftPlanId | typeof NEXT_DAY;

/** Walks that fit into a shift. */
export const slotsIn = (name: ShiftName): number => (name === NEXT_DAY ? 1 : SHIFT_PLANS[name].slots);

export const isShiftName = (id: unknown): id is ShiftName => id === NEXT_DAY || isShiftPlan(id);

export const isShiftPlan = (id: unknown): id is ShiftPlanId =>
  typeof id === 'string' && Object.hasOwn(SHIFT_PLANS, id);

/**
 * Who calls, in order. Where the plan names nobody: every scenario once before any comes again, and none twice in a row
 * where there is another.
 */
export function lineUp(plan: ShiftPlanId, scenarios: readonly string[], seed: number): readonly string[] {
  const { calls, scenarios: named }: ShiftPlan = SHIFT_PLANS[plan];
  if (named) return named;
  let queue: readonly string[] = [];
  for (let round = 0; scenarios.length > 0 && queue.length < calls; round += 1)
    queue = [...queue, ...notTwice(queue.at(-1), shuffled(scenarios, `${seed} round ${round}`))];
  return queue.slice(0, calls);
}

function shuffled(scenarios: readonly string[], seed: string): readonly string[] {
  const rank = (id: string): number => hash32(`${seed} ${id}`);
  return scenarios.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

const notTwice = (last: string | undefined, round: readonly string[]): readonly string[] =>
  round.length > 1 && round[0] === last ? [...round.slice(1), ...round.slice(0, 1)] : round;

/** The seed of one call of a shift: the same scenario comes with its replies in another order. */
export const callSeed = (seed: number, place: number): number => hash32(`${seed} call ${place}`);
