/** Whether the place in the file tells which reply is best. On the screen the seed shuffles; files are read as written. */
import type { Visit } from '../../engine/analysis/solve.ts';
import { blocksOf, partsAt } from '../../engine/scenario/letter.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { isAsGood } from './as-good.ts';
import type { Fault } from './fault.ts';

/** Fewer answers than this stand somewhere by chance. */
const FEWEST = 5;
/** A larger share of the answers than this in one place is a habit of the author's. */
const MOST = 0.6;

/** Where an author puts the answer again and again, counted from the first choice of a line or a part or from its last. */
export function lintPositions(scenario: Scenario, visits: readonly Visit[]): readonly Fault[] {
  const answers = Object.values(scenario.lines).flatMap(({ id, replies }) => {
    const answer = answerAt(visits.filter(({ line }) => line === id));
    const choices = partsAt(scenario, id)?.map(({ blocks }) => blocks) ?? [replies];
    return blocksOf(answer ?? '').flatMap((block, place) => {
      const among = answer === null ? [] : (choices[place] ?? []);
      return among.length > 2 ? [{ id, places: namesOf(among.indexOf(block), among.length) }] : [];
    });
  });
  if (answers.length < FEWEST) return [];
  return [...new Set(answers.flatMap(({ places }) => places))].flatMap((place) => {
    const at = answers.filter(({ places }) => places.includes(place)).map(({ id }) => id);
    if (at.length / answers.length <= MOST) return [];
    const detail = `the only good reply is ${place} at ${at.length} of ${answers.length} lines: ${at.join(', ')}`;
    return [{ code: 'best-at-one-position', at: '', detail }];
  });
}

/** What a place among so many is called; the end of the line has two names. */
const namesOf = (from: number, of: number): readonly string[] =>
  from + 1 === of ? [`number ${of}`, 'the last'] : [`number ${from + 1}`];

/** The one reply that is right at every visit of a line with a choice of three or more; null where that depends. */
function answerAt(visits: readonly Visit[]): string | null {
  const good = visits
    .filter(({ replies }) => replies.length > 2)
    .map(({ replies }) => replies.filter(isAsGood).map(({ reply }) => reply));
  const [answer] = good[0] ?? [];
  const isIt = (replies: readonly string[]): boolean => replies.length === 1 && replies[0] === answer;
  return answer !== undefined && good.every(isIt) ? answer : null;
}
