/** A scenario as a place to play claims on: its own start, and its real replies and tools as what can be said. */
import type { CallContext, Staging } from '../chart/context.ts';
import { LIMIT_RUNGS, TRANSFERS } from '../chart/input.ts';
import { moveOfLimit, moveOfReply, moveOfTransfer, TOOL_MOVES } from '../chart/moves.ts';
import { actsOf, isAcknowledgement, isLimit, isSpokenTrap } from '../customer/acts.ts';
import type { Circumstances, Move, Promised } from '../customer/customer.ts';
import { SILENT } from '../customer/draft.ts';
import type { Numbers } from '../numbers.ts';
import type { Reply, Scenario } from '../scenario/scenario.ts';
import { type Act, type Channel, type PromiseOutcome, SPOKEN_TRAPS, TECHNIQUES } from '../vocabulary.ts';
import { type Gift, type Ground, isOutside, type Wish } from './ground.ts';
import { MODEL } from './model.ts';

/** A scenario as a ground, with these numbers: one for each channel that the contact may come to (LV-60). */
export const groundsOf = (scenario: Scenario, numbers: Numbers): readonly Ground[] =>
  [...new Set([scenario.channel, ...Object.values(scenario.forms.channels)])].map((channel) =>
    groundIn(channel, scenario, numbers),
  );

function groundIn(channel: Channel, scenario: Scenario, numbers: Numbers): Ground {
  const { id, angerType, start, traits, industry, par } = scenario;
  const repertoire = repertoireOf(scenario);
  return {
    name: id,
    angerType,
    opening: { ...start, passive: angerType === 'passive' },
    circumstances: { traits, channel, industry, urgency: start.urgency, numbers },
    model: MODEL,
    begins: channel === scenario.channel,
    urgency: start.urgency,
    par,
    say: (wanted, circumstances) => closest(repertoire, wanted, circumstances),
  };
}

const said = (...acts: readonly Act[]): Move => ({ ...SILENT, acts });

/** What can be said, and what it gives where that is more than everybody may. */
interface Line extends Move {
  readonly gift?: Gift | null;
}

/** What every call has, whatever its author wrote. */
const TOOLS: readonly Move[] = [
  ...Object.values(TOOL_MOVES),
  ...LIMIT_RUNGS.map(moveOfLimit),
  ...TRANSFERS.map((how) => moveOfTransfer(how)),
  said('end-fairly'),
  said('hang-up'),
];

/**
 * Every reply and every block of a letter by itself, with the approval it may need and without; the plainest first, so
 * that nothing hangs on the order in which the author wrote them down.
 */
function repertoireOf(scenario: Scenario): readonly Line[] {
  const staging = { scenario } as Staging;
  const written = [Object.keys(scenario.parameters), []].flatMap((granted) => {
    const context = { styleRead: null, approvals: { pending: null, granted } } as Partial<CallContext>;
    return [...Object.values(scenario.replies), ...Object.values(scenario.forms.blocks)]
      .map((reply) => ({
        ...moveOfReply(reply, context as CallContext, staging),
        gift: giftOf(reply, scenario, granted.length > 0),
      }))
      .toSorted(plainestFirst);
  });
  return [...TOOLS, ...written];
}

/**
 * The shortest, then in the catalogue's order of what is said, then by the rest that the model reads; lines alike in all
 * of that are one line.
 */
export function plainestFirst(one: Line, other: Line): number {
  const [a, b] = [placesOf(one), placesOf(other)];
  return a.length - b.length || byText(a.join(), b.join()) || byText(restOf(one), restOf(other));
}

const ORDER: readonly Act[] = [...TECHNIQUES, ...SPOKEN_TRAPS];
const placesOf = ({ acts }: Line): readonly string[] => acts.map((act) => String(ORDER.indexOf(act) + 100));
const restOf = ({ tone, negatives, style, options, purpose, framed, promise, beyond, gift }: Line): string =>
  JSON.stringify([tone, negatives, style, options, purpose, framed, promise, beyond, gift]);
const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function giftOf({ gives }: Reply, { parameters }: Scenario, approved: boolean): Gift | null {
  const grants = gives.map((item) => parameters[item]);
  if (grants.includes('cannot')) return 'beyond';
  if (!grants.includes('approval')) return null;
  return approved ? 'approved' : 'unapproved';
}

/**
 * Of the lines that carry all that is wanted, the one with the least beside it; a kind word is least of all, what gives
 * them a say most, and of equals the first is taken.
 */
export function closest<M extends Line>(
  repertoire: readonly M[],
  wanted: Wish,
  circumstances: Circumstances,
): M | null {
  const ballast = (move: M): number =>
    besides(move.acts, wanted).reduce((sum, act) => sum + weightOf(act), 0);
  const [best] = repertoire
    .filter((move) => carries(move, wanted, circumstances))
    .toSorted((a, b) => ballast(a) - ballast(b));
  return best ?? null;
}

function weightOf(act: Act): number {
  if (isAcknowledgement(act)) return 1;
  return GIVE_A_SAY.includes(act) ? 3 : 2;
}

/** What lights Valued (catalogue 4.1): beside another word it would take the worth from every line that is to. */
const GIVE_A_SAY: readonly Act[] = ['options', 'put-right', 'affirm-competence'];

function carries(move: Line, wanted: Wish, circumstances: Circumstances): boolean {
  const acts = actsOf(move, circumstances.traits);
  return (
    wanted.acts.every((act) => acts.includes(act)) &&
    besides(acts, wanted).every((act) => !wanted.alone && !isLoaded(act)) &&
    move.beyond === isOutside(wanted.gift) &&
    (wanted.gift === undefined || wanted.gift === move.gift) &&
    (wanted.acts.some(isSpokenTrap) || (move.tone !== 'curt' && move.negatives === 0)) &&
    hasPromise(move, wanted, circumstances) &&
    hasStyle(move, wanted, circumstances)
  );
}

const besides = (acts: readonly Act[], wanted: Wish): readonly Act[] =>
  acts.filter((act) => !wanted.acts.includes(act));

/** What nobody says in passing. */
const isLoaded = (act: Act): boolean =>
  isSpokenTrap(act) || isLimit(act) || act === 'end-fairly' || act === 'let-pass';

function hasPromise({ promise }: Move, wanted: Wish, { numbers }: Circumstances): boolean {
  if (!wanted.promise) return true;
  return promise !== null && outcomeOf(promise, numbers) === wanted.promise;
}

/** What becomes of a promise if the agent writes when it is done. */
function outcomeOf({ due, takes }: Promised, { followUp }: Numbers): PromiseOutcome {
  if (takes > due) return 'broken';
  return takes <= due * followUp.earlyShare ? 'early' : 'kept';
}

function hasStyle({ acts, style }: Move, wanted: Wish, { traits }: Circumstances): boolean {
  if (!acts.includes('guide') || traits.style === null) return wanted.style === undefined;
  return (style === traits.style) === ((wanted.style ?? 'own') === 'own');
}
