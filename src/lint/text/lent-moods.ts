/**
 * Mood variants of a talk that is lent (SC-26): whoever borrows it says it in words of their kind of anger where there are
 * some, and comes to it in any mood.
 */
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { ANGER_TYPES, type AngerType, MOODS } from '../../engine/vocabulary.ts';
import { type MoodsReached, moodFaults } from './mood-variants.ts';
import type { Fault, Texts } from './texts.ts';

interface Heard {
  readonly moods: MoodsReached;
  readonly endings: MoodsReached;
}

/** Asked for each kind of anger, and told once where several share a text. */
export const lentMoodFaults =
  ({ opening }: Pick<Scenario, 'opening'>, { moods, endings }: Heard) =>
  (texts: Texts): readonly Fault[] => {
    const faults = ANGER_TYPES.flatMap((type) => {
      const said = asSaidBy(type, texts);
      return [
        ...moodFaults('lines', inAnyMood(moods, opening))(said),
        ...moodFaults('endings', endings)(said),
      ].map((fault) => ({
        ...fault,
        at: texts.has(`${type}.${fault.at}`) ? `${type}.${fault.at}` : fault.at,
      }));
    });
    return [...new Map(faults.map((fault) => [fault.at, fault])).values()];
  };

/** A line that play hears hot is heard calm too, where somebody calm has borrowed it. */
const inAnyMood = (moods: MoodsReached, opening: string): MoodsReached =>
  new Map(
    [...moods].map(([line, heard]) => [
      line,
      line === opening || heard.has('boiling') ? new Set(MOODS) : heard,
    ]),
  );

/** The talk in the mouth of one kind of anger: its own words over those of all. */
const asSaidBy = (type: AngerType, texts: Texts): Texts =>
  new Map([...texts, ...[...texts].flatMap(([key, text]) => ownOf(type, key, text))]);

const ownOf = (type: AngerType, key: string, text: string): readonly (readonly [string, string])[] =>
  key.startsWith(`${type}.`) ? [[key.slice(type.length + 1), text]] : [];
