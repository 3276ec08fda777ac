/**
 * What each decision of a call says about each skill. A decision counts for a skill if it used one of its techniques, or
 * if one was there that would have done more: in a reply on offer that would have sprung no trap; a limit only where it
 * was due, and composure only where it was tested.
 */
import { standingOf } from '../chart/call-state.ts';
import { isFree } from '../chart/input.ts';
import { moveOfEnd, moveOfLimit, moveOfReply, moveOfTransfer, TOOL_MOVES } from '../chart/moves.ts';
import { fadedReply, openReplies } from '../chart/offer.ts';
import { breathsLeft, phraseBookLeft } from '../chart/refusal.ts';
import type { Standing } from '../chart/standing.ts';
import { actsOf, isAcknowledgement } from '../customer/acts.ts';
import type { Customer, Move, Outcome } from '../customer/customer.ts';
import { abuseWear, isDue } from '../customer/limits.ts';
import { fromPoints } from '../customer/tenths.ts';
import { takeTurn } from '../customer/turn.ts';
import type { Turn } from '../log/replay.ts';
import { NUMBERS } from '../numbers.ts';
import type { Act, Trap } from '../vocabulary.ts';
import { perSkill, type Skill, trains } from './skill.ts';

/** `sum` is in per cent of a decision, so `sum / decisions` is 0 to 100. */
export interface Marks {
  readonly sum: number;
  readonly decisions: number;
}
export type SkillMarks = Readonly<Record<Skill, Marks>>;

type Mark = keyof typeof NUMBERS.profile.marks;

/** A move that counts as a turn, and what was used beforehand to collect oneself. */
interface Decision {
  readonly standing: Standing;
  /** As this turn alone leaves them. */
  readonly customer: Customer;
  readonly acts: readonly Act[];
  readonly traps: readonly Trap[];
  /** Somebody else goes on: what that brings does not show in the turn itself. */
  readonly passedOn: boolean;
  readonly collected: boolean;
  /** Something pulled at composure, here or when the agent collected themselves. */
  readonly tested: boolean;
}

/** Marks of these turns of a replayed call. */
export function markTurns(turns: readonly Turn[]): SkillMarks {
  const decisions = turns.flatMap((turn, place) => decisionOf(turn, turns[place - 1]) ?? []);
  return perSkill((skill) => addUp(decisions.flatMap((decision) => MARKING[skill](decision, skill) ?? [])));
}

function addUp(marks: readonly Mark[]): Marks {
  const worth = NUMBERS.profile.marks;
  return { sum: marks.reduce((sum, mark) => sum + worth[mark], 0), decisions: marks.length };
}

function decisionOf({ before, input, traps }: Turn, previous: Turn | undefined): Decision | null {
  const standing = standingOf(before);
  const move = moveOf(standing, input);
  if (standing.phase !== 'live' || !move) return null;
  const acts = actsOf(move, standing.circumstances.traits);
  const collecting = previous && collects(previous) ? previous : null;
  return {
    standing,
    customer: outcomeOf(standing, move).customer,
    acts,
    traps,
    passedOn: input.type === 'transfer',
    collected: collecting !== null,
    tested: [standing, ...(collecting ? [standingOf(collecting.before)] : [])].some(testsComposure),
  };
}

/** A breath or a look into the phrase book. */
const collects = ({ input: { type } }: Turn): boolean => type === 'breathe' || type === 'phrase-book';

/** The customer as they stand wears at composure (B7), or it is short already. */
function testsComposure({ context: { customer }, circumstances }: Standing): boolean {
  const { wear, rubric } = circumstances.numbers;
  const worn = wear.heat[customer.mood] < 0 || abuseWear(customer, circumstances) < 0;
  return worn || customer.composure < fromPoints(rubric.composure.at);
}

/** Null for what is no decision about the customer: free tools, and the frame around the talk. */
function moveOf(standing: Standing, input: Turn['input']): Move | null {
  if (isFree(input)) return null;
  switch (input.type) {
    case 'reply': {
      const reply = standing.scenario.replies[input.id];
      return reply ? moveOfReply(reply, standing.context, standing) : null;
    }
    case 'limit':
      return moveOfLimit(input.rung);
    case 'transfer':
      return moveOfTransfer(input.how);
    case 'listen':
    case 'silence':
    case 'hold':
    case 'approval':
      return TOOL_MOVES[input.type];
    case 'end':
      // Putting the phone down after an agreement is no decision.
      return standing.context.customer.agreed ? null : moveOfEnd(standing.context, standing);
    default:
      return null;
  }
}

type Marking = (decision: Decision, skill: Skill) => Mark | null;

/** What was as good as the skill would have been is no miss of it, or the best call would show a weakness. */
const said: Marking = (decision, skill) => {
  const spoiled = isSpoiled(decision, skill);
  if (trains(decision.acts, skill)) return spoiled ? 'spoiled' : 'used';
  const chances = chancesFor(decision.standing, skill);
  if (spoiled) return chances.length > 0 ? 'spoiled' : null;
  if (decision.passedOn) return null;
  return chances.some((chance) => isBetter(chance, decision.customer)) ? 'other' : null;
};

/** A worn phrase takes nothing from what else was said with it; any other trap spoils the whole answer. */
const isSpoiled = ({ traps, acts }: Decision, skill: Skill): boolean =>
  traps.some((trap) => trap !== 'set-phrase' || trains(acts.filter(isAcknowledgement), skill));

/** A limit that was called for and did not come is seen too; one that was not called for is a trap. */
const limited: Marking = ({ acts, traps, standing }, skill) => {
  const used = trains(acts, skill);
  if (!used && !isLimitDue(standing)) return null;
  if (traps.length > 0) return 'spoiled';
  return used ? 'used' : 'other';
};

/**
 * A quiet talk says nothing about composure, unless it is lost there. Who is calm enough under pressure needs no tool; who
 * is not has one until both are used up.
 */
const composed: Marking = ({ standing, acts, traps, collected, tested }) => {
  if (acts.some((act) => LAPSES.includes(act))) return 'spoiled';
  if (!tested) return null;
  if (collected) return 'used';
  if (breathsLeft(standing) + phraseBookLeft(standing) === 0) return null;
  const { composure } = standing.circumstances.numbers.rubric;
  if (standing.context.customer.composure >= fromPoints(composure.at)) return 'used';
  return traps.length > 0 ? 'spoiled' : 'other';
};

/** */
const LAPSES: readonly Act[] = ['argue', 'snap', 'blame', 'hang-up'];

const MARKING: Readonly<Record<Skill, Marking>> = {
  valuing: said,
  easing: said,
  inquiring: said,
  guiding: said,
  agreeing: said,
  composed,
  limits: limited,
};

/** What would have come of the replies on offer that use the skill and spring no trap. */
function chancesFor(standing: Standing, skill: Skill): readonly Customer[] {
  const faded = fadedReply(standing);
  return openReplies(standing)
    .filter(({ trap, id, acts }) => trap === null && id !== faded && trains(acts, skill))
    .map((reply) => outcomeOf(standing, moveOfReply(reply, standing.context, standing)))
    .flatMap(({ traps, customer }) => (traps.length === 0 ? [customer] : []));
}

const outcomeOf = ({ context, circumstances }: Standing, move: Move): Outcome =>
  takeTurn(context.customer, circumstances, move);

/** Clearly calmer or further on, and in nothing behind. */
function isBetter(one: Customer, other: Customer): boolean {
  const calmer = other.anger - one.anger > fromPoints(NUMBERS.profile.asGoodWithin);
  const further = GOT.some((fact) => one[fact] && !other[fact]);
  const behind = one.anger > other.anger || one.trust < other.trust;
  return (calmer || further) && !behind && GOT.every((fact) => one[fact] || !other[fact]);
}

/** What a turn can bring about for good. */
const GOT = [
  'heard',
  'clear',
  'offered',
  'agreed',
  'checked',
  'acting',
  'owned',
  'choice',
  'concern',
] as const satisfies readonly (keyof Customer)[];

const isLimitDue = ({ context, circumstances }: Standing): boolean =>
  (['name-swearing', 'draw-line', 'warn', 'end-fairly'] as const).some((rung) =>
    isDue(rung, context.customer, circumstances),
  );
