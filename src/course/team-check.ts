/**
 * The team check (M-31): a few questions, the same in the same order for everybody of a group, each answered once and blind.
 * A group is level when everybody who belongs to it has passed the same check; nobody is put before anybody else.
 */
import { isLacking, type Verdict } from '../engine/analysis/verdict.ts';

/** Two minutes on a phone. */
export const FEWEST_QUESTIONS = 5;
export const MOST_QUESTIONS = 10;
export const USUAL_QUESTIONS = 7;

export interface Judged {
  readonly id: string;
  readonly verdict: Verdict;
}

/** A line as it stands on the best way through a talk, with everything that can be answered there. */
export interface Posed {
  readonly replies: readonly Judged[];
}

/** As a trainer finds it before they change it: four of five. */
export const usualNeeded = (questions: number): number => Math.ceil(questions * 0.8);

/** Of so few replies every second guess is right. */
const FEWEST_REPLIES = 3;

/** Whether it tells who knows from who guesses: a choice, with an answer that holds and one that gives something away. */
export const isTelling = ({ replies }: Posed): boolean =>
  replies.length >= FEWEST_REPLIES &&
  replies.some(({ verdict }) => isLacking(verdict)) &&
  replies.some(({ verdict }) => !isLacking(verdict));

/** The rule by which questions are drawn where the trainer chooses none. `pools`: those of each talk, in its order. */
export interface Draw<Question> {
  readonly pools: readonly (readonly Question[])[];
  readonly count: number;
  /** The group has answered it before; such a one comes again only where there are no others. */
  readonly isKnown: (question: Question) => boolean;
}

/** As many from each talk as from the others, spread over the whole of it, in its order. */
export function drawQuestions<Question>({ pools, count, isKnown }: Draw<Question>): readonly Question[] {
  const shares = sharesOf(
    pools.map(({ length }) => length),
    count,
  );
  return pools.flatMap((pool, place) => {
    const share = shares[place] ?? 0;
    const fresh = spread(
      pool.filter((question) => !isKnown(question)),
      share,
    );
    const known = spread(pool.filter(isKnown), share - fresh.length);
    return pool.filter((question) => fresh.includes(question) || known.includes(question));
  });
}

/** In turn, one for each, for as long as it has some. */
function sharesOf(sizes: readonly number[], count: number): readonly number[] {
  const shares = sizes.map(() => 0);
  let left = Math.min(
    count,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  for (let turn = 0; left > 0; turn = (turn + 1) % sizes.length) {
    if ((shares[turn] ?? 0) >= (sizes[turn] ?? 0)) continue;
    shares[turn] = (shares[turn] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}

function spread<Item>(items: readonly Item[], wanted: number): readonly Item[] {
  const count = Math.min(wanted, items.length);
  return items.filter((_, place) =>
    Array.from({ length: count }, (_, each) => Math.floor(((each + 0.5) * items.length) / count)).includes(
      place,
    ),
  );
}

export interface Check {
  /** So many good answers pass. */
  readonly needed: number;
  readonly questions: readonly Posed[];
}

/** What somebody has answered, by the place of the question. */
export type Given = ReadonlyMap<number, string>;

export const CHECK_STANDINGS = ['to-do', 'passed', 'not-passed'] as const;
export type CheckStanding = (typeof CHECK_STANDINGS)[number];

export function checkStanding({ needed, questions }: Check, given: Given): CheckStanding {
  if (questions.some((_, place) => !given.has(place))) return 'to-do';
  const good = questions.filter((question, place) => isGoodAnswer(question, given.get(place)));
  return good.length >= needed ? 'passed' : 'not-passed';
}

/** Best or good: it gives nothing away that is worth a word. */
export const isGoodAnswer = ({ replies }: Posed, choice: string | undefined): boolean =>
  replies.some(({ id, verdict }) => id === choice && !isLacking(verdict));

/** A group of nobody has shown nothing. */
export const isLevel = (standings: readonly CheckStanding[]): boolean =>
  standings.length > 0 && standings.every((standing) => standing === 'passed');

/** What a group has answered to one question. */
export interface Split {
  readonly answered: number;
  /** Everybody who belongs to the group has answered it well. */
  readonly level: boolean;
  /** How many chose each reply, by its id. */
  readonly chosen: Readonly<Record<string, number>>;
}

/** `everybody`: what each of the group has given, those too who have given nothing. */
export function splitOf({ questions }: Check, place: number, everybody: readonly Given[]): Split {
  const question = questions[place] ?? { replies: [] };
  const choices = everybody.map((given) => given.get(place));
  const count = (id: string) => choices.filter((choice) => choice === id).length;
  return {
    answered: choices.filter((choice) => choice !== undefined).length,
    level: choices.length > 0 && choices.every((choice) => isGoodAnswer(question, choice)),
    chosen: Object.fromEntries(question.replies.map(({ id }) => [id, count(id)])),
  };
}
