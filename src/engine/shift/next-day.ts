/**
 * The next day of one's own last contacts (SC-26, M-11, M-18): what became of every promise, and who is in touch again.
 * Computed from the logs of those contacts; nothing is kept beside them.
 */
import { contextOf, phaseOf, standingOf } from '../chart/call-state.ts';
import type { Customer, LedgerEntry } from '../customer/customer.ts';
import { fromPoints, toPoints } from '../customer/tenths.ts';
import type { Log } from '../log/log.ts';
import { type Replay, replay } from '../log/replay.ts';
import { NUMBERS } from '../numbers.ts';
import type { FindScenario } from '../scenario/find-scenario.ts';
import { finish } from '../score/finished.ts';
import { type Outcome, outcomeOf } from '../score/outcome.ts';
import { SECOND_ROUNDS, type SecondRoundKind } from '../second-round/kinds.ts';
import { makeRecipe, type Recipe } from '../second-round/recipe.ts';
import { type AngerType, LANGUAGES } from '../vocabulary.ts';
import { CONTACTS, NEXT_DAY } from './plans.ts';
import { promisesIn, type ShiftPromise } from './promises.ts';
import type { Shift } from './shift.ts';
import type { ShiftLog } from './shift-log.ts';

/** What the morning's post brings of one contact. */
export interface News {
  readonly scenario: string;
  readonly angerType: AngerType;
  readonly promises: readonly ShiftPromise[];
  /** Whether the agent wrote to them the day after; null where nothing had been promised. */
  readonly wrote: boolean | null;
  readonly outcome: Outcome;
  /** Points of anger and of trust that the promises alone have moved (C-10, C-11). */
  readonly moved: Readonly<Record<'anger' | 'trust', number>>;
  /** Their second round; null where they have no reason to be in touch again. */
  readonly round: Recipe | null;
}

/** Of one contact, at its place among them; null where it is not over, or does not play on the scenarios of today. */
export function newsOf(contact: Log, find: FindScenario, place = 0): News | null {
  const scenario = find(contact.scenario);
  if (!scenario || scenario.secondRound) return null;
  const played = replay(scenario, contact);
  if (!played.ok || phaseOf(played.replay.state) !== 'done') return null;
  const { state } = played.replay;
  const promises = promisesIn(played.replay, place);
  return {
    scenario: contact.scenario,
    angerType: scenario.angerType,
    promises,
    wrote: promises.length > 0 ? contact.inputs.some(wasSent) : null,
    outcome: outcomeOf(state),
    moved: movedBy(contextOf(state).customer.ledger),
    round: roundOf(played.replay, promises),
  };
}

/** What somebody's post says: why they are in touch again, or how their promises were kept, or nothing at all. */
export const POSTS = [...SECOND_ROUNDS, 'early', 'kept', 'quiet'] as const;
export type PostKind = (typeof POSTS)[number];

export function postOf({ round, promises }: Pick<News, 'round' | 'promises'>): PostKind {
  if (round) return round.kind;
  const outcomes = promises.map(({ outcome }) => outcome);
  if (outcomes.length === 0) return 'quiet';
  return outcomes.includes('early') ? 'early' : 'kept';
}

const wasSent = ({ input }: Log['inputs'][number]): boolean => input.type === 'follow-up' && input.sent;

function movedBy(ledger: readonly LedgerEntry[]): News['moved'] {
  const effects = ledger.flatMap(({ outcome }) => (outcome ? [NUMBERS.followUp[outcome]] : []));
  return {
    anger: effects.reduce((sum, { anger }) => sum + anger, 0),
    trust: effects.reduce((sum, { trust }) => sum + trust, 0),
  };
}

interface Reason {
  readonly kind: SecondRoundKind;
  readonly promise: string | null;
}

/** A broken word weighs most; whoever has one that holds waits for it. */
function reasonOf({ state }: Replay, promises: readonly ShiftPromise[]): Reason | null {
  for (const kind of ['late', 'unsent'] as const) {
    const broken = promises.find(({ fault }) => fault === kind);
    if (broken) return { kind, promise: broken.promise };
  }
  const { result } = finish(standingOf(state));
  return promises.length === 0 && result === 'unsolved' ? { kind: 'unsettled', promise: null } : null;
}

function roundOf(played: Replay, promises: readonly ShiftPromise[]): Recipe | null {
  const reason = reasonOf(played, promises);
  if (!reason) return null;
  const { scenario } = played.state;
  const { trust, ...left } = contextOf(played.state).customer;
  const { anger, language } = reason.promise === null ? afterTheNight(left) : left;
  return {
    ...reason,
    angerType: scenario.angerType,
    scenario: scenario.id,
    anger: Math.min(100, Math.max(COOLEST, Math.round(toPoints(anger)))),
    trust: Math.round(toPoints(trust)),
    language: LANGUAGES.indexOf(language) as Recipe['language'],
  };
}

/**
 * Where nothing came due, the night was a pause like any other (M-15): it takes heat away and leaves the swearing behind,
 * unless it began with being hung up on. A word that was broken is as fresh as the morning.
 */
function afterTheNight({ anger, language, tally }: Pick<Customer, 'anger' | 'language' | 'tally'>) {
  const { callBack, hungUp } = NUMBERS;
  return tally.hungUp
    ? { anger: anger + fromPoints(hungUp.anger), language }
    : { anger: anger * callBack.anger, language: 'clean' as const };
}

/** Whoever is in touch again is no calmer than any customer at the start of a call (the format's least). */
const COOLEST = 11;

/** What became of these contacts, as far as they play. */
export const newsOfAll = (contacts: readonly Log[], find: FindScenario): readonly News[] =>
  contacts.flatMap((contact, place) => newsOf(contact, find, place) ?? []);

/** Who is in touch, the longest waiting first. */
const rounds = (news: readonly News[]): readonly string[] =>
  news.flatMap(({ round }) => (round ? [makeRecipe(round)] : []));

/** The last contacts that can have a next day; `finished` in the order they were finished. */
export const lastContacts = (finished: readonly Log[], find: FindScenario): readonly Log[] =>
  finished.filter((log) => newsOf(log, find) !== null).slice(-CONTACTS.most);

/** The next day of these contacts as a shift in which nothing has happened yet; null where nobody has a reason to call. */
export function openNextDay(
  contacts: readonly Log[],
  { seed, start }: Pick<ShiftLog, 'seed' | 'start'>,
  find: FindScenario,
): ShiftLog | null {
  const scenarios = rounds(newsOfAll(contacts, find));
  if (scenarios.length === 0) return null;
  return { format: 1, plan: NEXT_DAY, seed, start, scenarios, contacts, events: [] };
}

/** Whether those call who have a reason to, and nobody else. */
export function areExpected({ plan, scenarios, contacts = [] }: ShiftLog, find: FindScenario): boolean {
  if (plan !== NEXT_DAY) return true;
  const news = newsOfAll(contacts, find);
  return news.length === contacts.length && rounds(news).join() === scenarios.join();
}

/** Second rounds that came to an agreement, or to a decent end without one. */
export const settledRounds = ({ calls }: Pick<Shift, 'calls'>): number =>
  calls.filter(({ replay: { state } }) => finish(standingOf(state)).result !== 'unsolved').length;
