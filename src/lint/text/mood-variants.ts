/** Lines and endings that sound the same in moods that lie far apart. */
import { MOODS, type Mood } from '../../engine/vocabulary.ts';
import { type Fault, fault, type Texts } from './texts.ts';

/** By line or by ending: the moods in which play hears it. */
export type MoodsReached = ReadonlyMap<string, ReadonlySet<Mood>>;

/**
 * The plain text stands in for every mood that has no variant. Moods up to heated may share it: many lines have the
 * same words there. Two cases are asked about:
 * - it stands in on both sides of a variant, so that a customer who gets hotter sounds cooler again;
 * - it stands in for boiling and for prickly or settled.
 */
export const moodFaults =
  (group: 'lines' | 'endings', reached: MoodsReached) =>
  (texts: Texts): readonly Fault[] =>
    [...reached].flatMap(([id, moods]) => {
      const key = `${group}.${id}`;
      const varied = MOODS.filter((mood) => texts.has(`${key}_${mood}`));
      const sharing = MOODS.filter((mood) => moods.has(mood) && !varied.includes(mood));
      const far = sharing.filter((mood) => isBehind(mood, varied, sharing) || isBeyond(mood, sharing));
      if (far.length === 0) return [];
      const detail = `the plain text is said when ${sharing.join(', ')}; no text for ${far.join(', ')}`;
      return [fault('mood-variant-missing', key, detail)];
    });

/** A mood in between has its own text, and a cooler one shares that of this mood. */
function isBehind(mood: Mood, varied: readonly Mood[], sharing: readonly Mood[]): boolean {
  const between = varied.filter((other) => heat(other) < heat(mood));
  return between.some((other) => sharing.some((cooler) => heat(cooler) < heat(other)));
}

const isBeyond = (mood: Mood, [coolest = mood]: readonly Mood[]): boolean =>
  mood === 'boiling' && heat(coolest) <= heat('prickly');

const heat = (mood: Mood): number => MOODS.indexOf(mood);
