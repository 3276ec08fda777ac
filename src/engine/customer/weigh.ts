/** What changes the effect of one act, rule by rule (catalogue 4.4 A3 to A6 and the rules of 4.6). */
import type { Act, Tone } from '../vocabulary.ts';
import { isAcknowledgement, isAsk, isLimit, isWarm } from './acts.ts';
import type { Rule } from './change.ts';
import { type Draft, shift } from './draft.ts';
import { ignores } from './limits.ts';
import { respond, trapOf } from './respond.ts';
import { FULL, fromPoints, roundTenths } from './tenths.ts';

/** The amount after one rule, in tenths of anger; negative calms. */
type Modifier = (amount: number, draft: Draft, act: Act) => number;

const calms = (amount: number): boolean => amount < 0;
const uses = ({ customer }: Draft, act: Act): number => customer.used[act] ?? 0;

const bareApology: Modifier = (amount, draft, act) => {
  if (act !== 'apologise' || !calms(amount)) return amount;
  const understood = (candidate: Act): boolean => isAcknowledgement(candidate) && candidate !== 'apologise';
  const understanding = draft.customer.acks.some(understood) || draft.acts.some(understood);
  return understanding ? amount : amount * draft.circumstances.numbers.conditions.bareApology;
};

const wrongStyle: Modifier = (amount, { circumstances, move }, act) => {
  const { style } = circumstances.traits;
  if (act !== 'guide' || !calms(amount) || style === null || style === move.style) return amount;
  return fromPoints(circumstances.numbers.conditions.wrongStyle);
};

const pride: Modifier = (amount, { circumstances }, act) =>
  circumstances.traits.pride && (act === 'affirm-competence' || act === 'talk-down')
    ? amount * circumstances.numbers.conditions.pride
    : amount;

const gap: Modifier = (amount, { circumstances }, act) =>
  circumstances.traits.gap && act === 'reset-expectations' && calms(amount)
    ? amount * circumstances.numbers.conditions.gap
    : amount;

const tender: Modifier = (amount, { circumstances }, act) => {
  if (!circumstances.traits.tender) return amount;
  const { tenderIceBreaker, tenderBright } = circumstances.numbers.conditions;
  if (act === 'ice-breaker') return Math.max(amount, fromPoints(tenderIceBreaker));
  return act === 'bright-warmth' ? Math.max(amount, fromPoints(tenderBright)) : amount;
};

const purpose: Modifier = (amount, { circumstances, move }, act) =>
  isAsk(act) && move.purpose ? amount + fromPoints(circumstances.numbers.conditions.purpose) : amount;

const curtTone: Modifier = (amount, { circumstances, move }, act) =>
  move.tone === 'curt' && isAcknowledgement(act) && calms(amount)
    ? amount * circumstances.numbers.conditions.curt
    : amount;

/** A voice carries its own tone: cheer or indifference in it takes half of what the words give (M-13). */
const noteTone: Modifier = (amount, { acts, circumstances, move }, act) =>
  acts.includes('voice-note') && NOTE_SPOILERS.includes(move.tone) && isAcknowledgement(act) && calms(amount)
    ? amount * circumstances.numbers.note.tone
    : amount;
/** A curt tone counts as such already (LV-21). */
const NOTE_SPOILERS: readonly Tone[] = ['bright', 'flat'];

/** A letter is read more than once: beside a trap in it, kind words look like its wrapping (M-09). */
const spoiledLetter: Modifier = (amount, { circumstances, move }, act) =>
  move.spoiled && isAcknowledgement(act) && calms(amount)
    ? amount * circumstances.numbers.letter.spoiled
    : amount;

/** A generous time is a cushion; a time far beyond the real one, for somebody in a hurry, is not (T-29). */
const cushionTooLong: Modifier = (amount, { circumstances, move }, act) => {
  const {
    cushionTooLong: points,
    cushionTooLongFrom,
    cushionTooLongTimes,
  } = circumstances.numbers.conditions;
  const late = move.promise !== null && move.promise.due > move.promise.takes * cushionTooLongTimes;
  return act === 'cushion' && late && circumstances.urgency >= cushionTooLongFrom
    ? amount + fromPoints(points)
    : amount;
};

const coldLimit: Modifier = (amount, { acts, circumstances }, act) =>
  isLimit(act) && calms(amount) && !acts.some(isWarm) ? amount * circumstances.numbers.limits.cold : amount;

const limitIgnored: Modifier = (amount, { circumstances }, act) =>
  isLimit(act) && calms(amount) && ignores(act, circumstances) ? 0 : amount;

const fading: Modifier = (amount, draft, act) => {
  if (!calms(amount)) return amount;
  const factors = draft.circumstances.numbers.fading;
  return amount * (factors[Math.min(uses(draft, act), factors.length - 1)] ?? 0);
};

const grating: Modifier = (amount, draft, act) => {
  const { from, points } = draft.circumstances.numbers.grating;
  return isAcknowledgement(act) && uses(draft, act) + 1 >= from ? fromPoints(points) : amount;
};

const chain: Modifier = (amount, draft, act) => {
  if (!calms(amount) || uses(draft, act) > 0 || uses(draft, 'mirror') === 0) return amount;
  const { validateAfterMirror, empathiseAfterBoth } = draft.circumstances.numbers.chain;
  if (act === 'validate') return amount + fromPoints(validateAfterMirror);
  return act === 'empathise' && uses(draft, 'validate') > 0
    ? amount + fromPoints(empathiseAfterBoth)
    : amount;
};

const composureWeight: Modifier = (amount, { customer, circumstances }) => {
  const { least, span } = circumstances.numbers.weight;
  return calms(amount) ? amount * (least + (span * customer.composure) / FULL) : amount;
};

const channelWeight: Modifier = (amount, { circumstances, acts }, act) => {
  if (!calms(amount) || !isAcknowledgement(act)) return amount;
  const { channel } = circumstances.numbers;
  if (acts.includes('voice-note') || circumstances.channel === 'voice-note')
    return amount * channel['voice-note'];
  return circumstances.channel === 'help-page' ? amount * channel['help-page'] : amount;
};

const slowToTurn: Modifier = (amount, { circumstances }) =>
  circumstances.traits.slow && calms(amount) ? amount * circumstances.numbers.slow : amount;

/** In the catalogue's order: conditions (A3), fading (A4), chain (A5), weight (A6). */
const MODIFIERS: readonly (readonly [Rule, Modifier])[] = [
  ['bare-apology', bareApology],
  ['wrong-style', wrongStyle],
  ['pride', pride],
  ['gap', gap],
  ['tender', tender],
  ['purpose', purpose],
  ['curt-tone', curtTone],
  ['note-tone', noteTone],
  ['spoiled-letter', spoiledLetter],
  ['cushion-too-long', cushionTooLong],
  ['cold-limit', coldLimit],
  ['limit-ignored', limitIgnored],
  ['fading', fading],
  ['grating', grating],
  ['chain', chain],
  ['weight', composureWeight],
  ['channel', channelWeight],
  ['slow-to-turn', slowToTurn],
];

/** Moves anger by all that one act is worth here and now, an item for every rule that had a say. */
export function weigh(draft: Draft, act: Act): void {
  const { rule, tenths } = respond(draft, act);
  shift(draft, 'anger', rule, act, tenths);
  let amount = tenths;
  for (const [name, modify] of MODIFIERS) {
    const next = roundTenths(modify(amount, draft, act));
    shift(draft, 'anger', name, act, next - amount);
    amount = next;
  }
  noteTraps(draft, act, rule, amount);
}

function noteTraps(draft: Draft, act: Act, rule: Rule, amount: number): void {
  const trap = trapOf(rule, act);
  if (trap) draft.traps.add(trap);
  const cheer = act === 'bright-warmth' || act === 'ice-breaker';
  if (cheer && amount > 0) draft.traps.add('misplaced-cheer');
  if (isAcknowledgement(act) && uses(draft, act) >= 2) draft.traps.add('set-phrase');
}
