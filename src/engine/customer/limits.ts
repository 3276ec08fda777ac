/** The respect ladder (catalogue 4.4 Limits, M-14): pass the first word, name it, draw the line, warn, pause. */
import { type Act, LANGUAGES, type Language, RUNGS, type Rung } from '../vocabulary.ts';
import { isLimit, type Limit } from './acts.ts';
import type { Circumstances, Customer } from './customer.ts';
import { type Draft, shift } from './draft.ts';
import { fromPoints } from './tenths.ts';

const levelOf = (language: Language): number => LANGUAGES.indexOf(language);
const atLevel = (level: number): Language => LANGUAGES[Math.max(0, level)] ?? 'clean';

/** Worse by so many levels, but no worse than this customer ever gets. */
function worsened(language: Language, by: number, { traits }: Circumstances): Language {
  const level = levelOf(language);
  return atLevel(Math.max(level, Math.min(levelOf(traits.worst), level + by)));
}

/** Abuse that calls for a limit: swearing that repeats, or that is aimed at the agent. */
export const isAbusive = ({ language }: Customer, { numbers }: Circumstances): boolean =>
  levelOf(language) >= numbers.limits.dueFrom;

/** Whether a rung is called for now; the ladder is climbed in order, but at a personal attack it starts at the line. */
export function isDue(rung: Limit | 'end-fairly', customer: Customer, circumstances: Circumstances): boolean {
  const abusive = isAbusive(customer, circumstances);
  if (rung === 'name-swearing') return abusive || isClimbing(customer, circumstances);
  if (rung === 'draw-line') return abusive;
  if (rung === 'warn') return abusive && customer.lined;
  return abusive && customer.warned;
}

const isClimbing = ({ language, anger }: Customer, { traits, numbers }: Circumstances): boolean =>
  language === 'exclaiming' && !traits.jest && anger >= fromPoints(numbers.limits.nameAngerFrom);

/** Stubborn customers do not hear the first two rungs, hard ones not even the warning. */
export const ignores = (limit: Limit, { traits }: Circumstances): boolean =>
  traits.stubborn === 'hard' || (traits.stubborn === 'yes' && limit !== 'warn');

/** What a limit sets beside its effect on anger. */
export function setLimit(draft: Draft, act: Act): void {
  if (act === 'let-pass') letPass(draft);
  if (!isLimit(act)) return;
  if (isDue(act, draft.before, draft.circumstances)) setInOrder(draft, act);
  else setEarly(draft);
}

function setInOrder(draft: Draft, act: Limit): void {
  const ignored = ignores(act, draft.circumstances);
  draft.limit = ignored ? 'ignored' : 'worked';
  // At a personal attack the ladder starts at the line (J-04): naming it is heard, but it is not the limit due.
  if (act !== 'name-swearing' || draft.before.language !== 'attacking') draft.tally.limitsInOrder += 1;
  if (!ignored) lowerLanguage(draft, act);
  climb(draft, act);
}

function setEarly(draft: Draft): void {
  draft.limit = 'not-due';
  draft.tally.limitsOutOfTurn += 1;
  draft.traps.add('early-limit');
}

const RUNG_OF = {
  'name-swearing': 'named',
  'draw-line': 'lined',
  warn: 'warned',
} as const satisfies Record<Limit, Rung>;

/** Repeating a lower rung takes nothing back. */
const higher = (a: Rung, b: Rung): Rung => (RUNGS.indexOf(a) >= RUNGS.indexOf(b) ? a : b);

function climb(draft: Draft, act: Limit): void {
  const { customer, circumstances } = draft;
  customer.rung = higher(customer.rung, RUNG_OF[act]);
  if (act === 'name-swearing') return;
  customer.lined = true;
  customer.warned ||= act === 'warn';
  shift(draft, 'composure', 'own-limit', act, fromPoints(circumstances.numbers.limits.composure));
}

function lowerLanguage({ customer, circumstances }: Draft, act: Limit): void {
  const { named, lined } = circumstances.numbers.limits;
  const fall = { 'name-swearing': named, 'draw-line': lined, warn: -LANGUAGES.length }[act];
  customer.language = atLevel(levelOf(customer.language) + fall);
}

/** T-36: right for a first word at the situation, endurance at anything worse. */
function letPass(draft: Draft): void {
  const { customer, circumstances, before } = draft;
  if (!isAbusive(before, circumstances)) {
    if (before.language === 'exclaiming') customer.rung = higher(customer.rung, 'passed');
    return;
  }
  const { passedOver } = circumstances.numbers.limits;
  draft.traps.add('endure-abuse');
  if (before.lined) draft.tally.passedAfterLine += 1;
  shift(draft, 'composure', 'abuse-passed-over', 'let-pass', fromPoints(passedOver.composure));
  customer.language = worsened(customer.language, passedOver.language, circumstances);
}

/** B6: language climbs only out of boiling anger that still rises, to their worst, and cools with the customer. */
export function languageAfter(draft: Draft): Language {
  const { customer, before, circumstances } = draft;
  const { languageRise } = circumstances.numbers;
  if (customer.mood === 'boiling' && customer.anger - before.anger >= fromPoints(languageRise))
    return worsened(customer.language, 1, circumstances);
  const cooled = customer.mood === 'settled' || customer.mood === 'prickly';
  return cooled && circumstances.traits.stubborn === 'no' ? 'clean' : customer.language;
}

/** Points of composure that the customer's language costs every turn (B7). */
export const abuseWear = ({ language }: Customer, { numbers }: Circumstances): number =>
  numbers.wear.abuse[levelOf(language)] ?? 0;
