/** Which calls of the list are shown. */
import { ANGER_TYPES, CHANNELS, DIFFICULTIES } from '../../engine/vocabulary.ts';
import type { ListedCall } from './scenario-entry.ts';
import { type FilterName, type Filters, PLAYED } from './wanted.ts';

/** All that each may ask for. */
export const FILTER_VALUES: { readonly [Name in FilterName]: readonly NonNullable<Filters[Name]>[] } = {
  anger: ANGER_TYPES,
  channel: CHANNELS,
  difficulty: DIFFICULTIES,
  played: PLAYED,
};

/** Whether a call is one of those wanted. */
export function fits(call: ListedCall, { anger, channel, difficulty, played }: Filters): boolean {
  return (
    (anger ?? call.angerType) === call.angerType &&
    (channel ?? call.channel) === call.channel &&
    (difficulty ?? call.difficulty) === call.difficulty &&
    (played === null || (played === 'done') === (call.results !== null))
  );
}

/** What was kept may be of another day: what no call can be any more asks for nothing. */
export function knownFilters(kept: Filters, calls: readonly ListedCall[]): Filters {
  const { anger, channel, difficulty, played } = kept;
  return {
    anger: calls.some(({ angerType }) => angerType === anger) ? anger : null,
    channel: calls.some((call) => call.channel === channel) ? channel : null,
    difficulty: calls.some((call) => call.difficulty === difficulty) ? difficulty : null,
    played: PLAYED.some((value) => value === played) ? played : null,
  };
}

/** Whether every word that is looked for stands somewhere in the text, in whatever case, order and part of a word. */
export function saysAll(text: string, wanted: string, locale: string): boolean {
  const said = text.toLocaleLowerCase(locale);
  return wanted
    .toLocaleLowerCase(locale)
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** The easiest first, otherwise as they were. */
export const byDifficulty = (calls: readonly ListedCall[]): readonly ListedCall[] =>
  calls.toSorted(
    (one, other) => DIFFICULTIES.indexOf(one.difficulty) - DIFFICULTIES.indexOf(other.difficulty),
  );
