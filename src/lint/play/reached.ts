/** What play has come to see of a scenario. */
import type { Standing } from '../../engine/chart/standing.ts';
import type { Result } from '../../engine/scenario/scenario.ts';
import { finish, isBroken } from '../../engine/score/finished.ts';
import type { Language, Mood } from '../../engine/vocabulary.ts';
import { shownReplies } from './shown.ts';

type SetsById<T> = ReadonlyMap<string, ReadonlySet<T>>;

export interface Reached {
  /** By line: the moods and the levels of language in which the customer said it. */
  readonly moods: SetsById<Mood>;
  readonly languages: SetsById<Language>;
  /** By line: the replies that were shown there. */
  readonly shown: SetsById<string>;
  /** By line: the lines and endings to which replies and handovers led from there. */
  readonly ways: SetsById<string>;
  /** By ending: the moods in which the customer left. */
  readonly endings: SetsById<Mood>;
  /** Lines at which some call showed no reply. */
  readonly speechless: ReadonlySet<string>;
  /** Best endings that a call came to with nothing given beyond the parameters and no promise broken. */
  readonly won: ReadonlySet<string>;
  /** Everything was played that play tells apart; otherwise what was not seen may exist all the same. */
  readonly whole: boolean;
}

/** What is being gathered while playing. */
export interface Notes {
  readonly moods: Map<string, Set<Mood>>;
  readonly languages: Map<string, Set<Language>>;
  readonly shown: Map<string, Set<string>>;
  readonly ways: Map<string, Set<string>>;
  readonly endings: Map<string, Set<Mood>>;
  readonly speechless: Set<string>;
  readonly won: Set<string>;
  whole: boolean;
}

export const noNotes = (): Notes => ({
  moods: new Map(),
  languages: new Map(),
  shown: new Map(),
  ways: new Map(),
  endings: new Map(),
  speechless: new Set(),
  won: new Set(),
  whole: false,
});

function add<T>(to: Map<string, Set<T>>, id: string, value: T): void {
  const set = to.get(id);
  if (set) set.add(value);
  else to.set(id, new Set([value]));
}

/** Takes down what there is to see where a call stands. */
export function note(notes: Notes, standing: Standing): void {
  const { context, phase, place } = standing;
  const { mood, language } = context.customer;
  if ('ending' in place) {
    add(notes.endings, place.ending, mood);
    if (phase === 'done' && isWon(standing)) notes.won.add(place.ending);
    return;
  }
  if (phase !== 'live') return;
  const replies = shownReplies(standing);
  for (const { id } of replies) add(notes.shown, place.line, id);
  if (replies.length === 0) notes.speechless.add(place.line);
  if (context.reaction !== null) return;
  add(notes.moods, place.line, mood);
  add(notes.languages, place.line, language);
}

/** Takes down where a reply or a handover led to; a reply that pauses the call leads to where it is taken up again. */
export function noteWay(notes: Notes, before: Standing, { scenario, phase, place }: Standing): void {
  if (!('line' in before.place)) return;
  const to = 'line' in place ? place.line : place.ending;
  add(notes.ways, before.place.line, phase === 'paused' ? (scenario.callBack ?? to) : to);
}

function isWon(standing: Standing): boolean {
  const { result, customer } = finish(standing);
  return isBest(result) && !customer.tally.beyond && !isBroken(customer);
}

/** An ending of which no better can be had: a win for both, or a graceful parting (catalogue section 7, win-win). */
export const isBest = (result: Result): boolean => result === 'win-win' || result === 'parting';
