/** What a customer has come to, without meters: a few bits, for plans that take every reply at its best. */
import { isAcknowledgement, isAgreement, isAsk } from '../../customer/acts.ts';
import type { Circumstances, Customer } from '../../customer/customer.ts';
import type { Guard } from '../../scenario/scenario.ts';
import type { Act } from '../../vocabulary.ts';

/** Acknowledgements still needed, 0 to 3, in the two lowest bits; then a bit for every flag. */
const NEED = 3;
const BITS = { clear: 4, offered: 8, agreed: 16, choice: 32, checked: 64, acting: 128 } as const;
const LINED = 256;
const WARNED = 512;

/** Without the ladder the two highest bits stay empty. */
export const FLAGS = 256;
export const LADDER_FLAGS = 1024;

const has = (flags: number, bit: number): boolean => (flags & bit) !== 0;
const isHeard = (flags: number): boolean => (flags & NEED) === 0;
const isUnderstood = (flags: number): boolean => isHeard(flags) && has(flags, BITS.clear);
/** On a help page nobody waits to be heard (4.4 A2). */
const canOffer = (flags: number, onPage: boolean): boolean =>
  onPage ? has(flags, BITS.clear) : isUnderstood(flags);

export const mayPause = (flags: number): boolean => has(flags, WARNED);
export const isAgreed = (flags: number): boolean => has(flags, BITS.agreed);

/** The three lamps could be lit; somebody owns it as soon as anything is agreed. */
export const isLit = (flags: number): boolean =>
  isUnderstood(flags) && has(flags, BITS.choice) && has(flags, BITS.checked);

export const isChecked = (flags: number): boolean => has(flags, BITS.checked);

/** What a new concern, or a call taken up again, leaves: one acknowledgement is needed at least. */
export const newRound = (flags: number): number => (flags & BITS.acting) | 1;

/** The story is told from the start: one acknowledgement is needed, however many the hottest mood had asked for. */
export const begunAgain = (flags: number): number => (flags & ~NEED) | 1;

type After = (flags: number, onPage: boolean) => number;

const set =
  (bit: number, allowed: (flags: number, onPage: boolean) => boolean = () => true): After =>
  (flags, onPage) =>
    allowed(flags, onPage) ? flags | bit : flags;

const AFTER: Readonly<Partial<Record<Act, After>>> = {
  present: set(BITS.offered, canOffer),
  options: set(BITS.offered | BITS.choice, canOffer),
  'put-right': set(BITS.choice, (flags) => has(flags, BITS.clear)),
  'affirm-competence': set(BITS.choice),
  'check-back': set(BITS.checked, isAgreed),
  'act-now': set(BITS.acting),
  'draw-line': set(LINED),
  warn: set(WARNED, (flags) => has(flags, LINED)),
  'dump-transfer': begunAgain,
};

/** What an act sets if the customer takes it as well as anybody could. */
function afterAct(flags: number, act: Act, onPage: boolean): number {
  if (isAcknowledgement(act)) return isHeard(flags) ? flags : flags - 1;
  if (isAsk(act)) return flags | BITS.clear;
  if (isAgreement(act))
    return canOffer(flags, onPage) && has(flags, BITS.offered) ? flags | BITS.agreed : flags;
  return AFTER[act]?.(flags, onPage) ?? flags;
}

/** What a line sets, by the flags before it; `onPage`: said on a help page. */
export function afterActs(acts: readonly Act[], onPage: boolean): (flags: number) => number {
  const after = new Int16Array(LADDER_FLAGS).fill(-1);
  return (flags) => {
    const known = after[flags] ?? -1;
    if (known >= 0) return known;
    const reached = acts.reduce((now, act) => afterAct(now, act, onPage), flags);
    after[flags] = reached;
    return reached;
  };
}

/** Nothing is checked before it is agreed, nothing agreed before it is offered, nothing offered before it is clear. */
export const isPossible = (flags: number): boolean =>
  (!has(flags, BITS.checked) || has(flags, BITS.agreed)) &&
  (!has(flags, BITS.agreed) || has(flags, BITS.offered)) &&
  (!has(flags, BITS.offered) || has(flags, BITS.clear));

/** Whether a guard could hold for a customer who has come to this much at most; what is denied may always be so. */
export function couldHoldWith(guard: Guard | null, flags: number): boolean {
  if (guard === null) return true;
  if (guard.heard === true && !isHeard(flags)) return false;
  const missing = (Object.keys(BITS) as (keyof typeof BITS)[]).some(
    (name) => guard[name] === true && !has(flags, BITS[name]),
  );
  return !missing && (guard.any === undefined || guard.any.some((each) => couldHoldWith(each, flags)));
}

export function flagsOf(customer: Customer, { numbers }: Circumstances): number {
  const need = customer.heard ? 0 : Math.max(0, numbers.acksNeeded[customer.peak] - customer.acks.length);
  const bits = (Object.keys(BITS) as (keyof typeof BITS)[]).filter((name) => customer[name]);
  const set = bits.reduce((flags, name) => flags | BITS[name], need);
  return set | (customer.lined ? LINED : 0) | (customer.warned ? WARNED : 0);
}
