/** Everything an author should be told about words, in every locale. */
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Finding } from '../finding.ts';
import { lentMoodFaults } from './lent-moods.ts';
import { burstLengthFaults, lengthFaults } from './long-lines.ts';
import { type MoodsReached, moodFaults } from './mood-variants.ts';
import { negativeFaults } from './negatives.ts';
import { attackFaults } from './outbursts.ts';
import { registerFaults } from './register.ts';
import { type LanguagesReached, maskFaults, swearingFaults } from './swearing.ts';
import { type Fault, inEveryLocale, type Texts, type TextsByLocale } from './texts.ts';

/** How play hears a customer: by line the moods and the levels of language, by ending the moods. */
export interface Heard {
  readonly moods: MoodsReached;
  readonly languages: LanguagesReached;
  readonly endings: MoodsReached;
}

const plainMoodFaults =
  ({ moods, endings }: Heard) =>
  (words: Texts): readonly Fault[] => [
    ...moodFaults('lines', moods)(words),
    ...moodFaults('endings', endings)(words),
  ];

/** Findings about the texts of a scenario, in every locale. */
export function lintTexts(scenario: Scenario, texts: TextsByLocale, heard: Heard): readonly Finding[] {
  return inEveryLocale(scenario.id, texts, (words, locale) => [
    ...(scenario.secondRound ? lentMoodFaults(scenario, heard) : plainMoodFaults(heard))(words),
    ...lengthFaults(words),
    ...negativeFaults(scenario)(words, locale),
    ...registerFaults(words, locale),
    ...swearingFaults(words, locale),
    ...maskFaults(heard.languages)(words),
    ...attackFaults(heard.languages)(words),
    ...burstLengthFaults(scenario, heard)(words),
  ]);
}

/** Findings about a text file that belongs to no scenario, such as `interface`; its name stands for the scenario's. */
export function lintSharedTexts(file: string, texts: TextsByLocale): readonly Finding[] {
  return inEveryLocale(file, texts, (words, locale) => [
    ...registerFaults(words, locale),
    ...swearingFaults(words, locale),
  ]);
}
