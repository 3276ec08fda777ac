/** Everything an author is told about a scenario that is handed in with its words, as files were saved. */
import type { Failure } from '../engine/scenario/failure.ts';
import { parseScenario } from '../engine/scenario/parse.ts';
import type { Scenario } from '../engine/scenario/scenario.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { findEverything } from './every-lint.ts';
import { type Finding, severityOf } from './finding.ts';
import { compareWithEnglish, type TextFinding, textFinding } from './text-file/compare.ts';
import { readTexts } from './text-file/read-texts.ts';
import { angerVariants, moodVariants, neededKeys, SWEARING_OUTBURSTS } from './text-file/scenario-keys.ts';
import { singular, type Texts } from './text-file/texts.ts';

export interface HandedIn {
  /** The scenario file. */
  readonly yaml: string;
  /** A file of words for each language it is written in. */
  readonly words: Readonly<Partial<Record<Locale, string>>>;
}

export interface Inspected {
  /** Null where the file is not accepted; then nothing else was looked at. */
  readonly scenario: Scenario | null;
  readonly texts: Readonly<Partial<Record<Locale, Texts>>>;
  readonly failures: readonly Failure[];
  readonly textFindings: readonly (TextFinding & { readonly locale: Locale })[];
  readonly findings: readonly Finding[];
}

/** Never throws, whatever was handed in. */
export function inspect(handedIn: HandedIn): Inspected {
  const read = readHandedIn(handedIn);
  const { scenario, texts, unread } = read;
  if (!scenario) return { ...read, textFindings: unread, findings: [] };
  const textFindings = [...unread, ...wordFindings(scenario, texts)];
  // Play takes its time; what has holes is told at once.
  const findings = textFindings.length > 0 ? [] : findEverything(scenario, texts);
  return { ...read, textFindings, findings };
}

interface Read extends Pick<Inspected, 'scenario' | 'texts' | 'failures'> {
  /** Why files of words could not be read. */
  readonly unread: Inspected['textFindings'];
}

/** Reads what was handed in, and looks no further. */
export function readHandedIn({ yaml, words }: HandedIn): Read {
  const parsed = parseScenario(yaml);
  if (!parsed.ok) return { scenario: null, texts: {}, failures: parsed.failures, unread: [] };
  const texts: Partial<Record<Locale, Texts>> = {};
  const unread: Inspected['textFindings'][number][] = [];
  for (const locale of LOCALES) {
    const file = words[locale] === undefined ? null : readTexts(words[locale]);
    if (file?.ok) texts[locale] = file.texts;
    else if (file) unread.push(...file.findings.map((finding) => ({ ...finding, locale })));
  }
  return { scenario: parsed.scenario, texts, failures: [], unread };
}

/** The first language in our order is what the others are held against; English, where it is there. */
function wordFindings(scenario: Scenario, texts: Inspected['texts']): Inspected['textFindings'] {
  const reference = LOCALES.find((locale) => texts[locale]);
  const words = reference && texts[reference];
  if (!reference || !words) return [{ ...textFinding('missing-key', 'title'), locale: 'en' }];
  return [
    ...holesIn(scenario, words).map((finding) => ({ ...finding, locale: reference })),
    ...LOCALES.flatMap((locale) =>
      compareWithEnglish(locale, texts[locale] ?? words, words)
        .filter(({ code }) => code !== 'english-left' || (reference === 'en' && locale !== 'en'))
        .filter(() => texts[locale])
        .map((finding) => ({ ...finding, locale })),
    ),
  ];
}

/** What the scenario asks for and is not there, and what nobody asks for. */
function holesIn(scenario: Scenario, texts: Texts): readonly TextFinding[] {
  const keys = [...new Set([...texts.keys()].map(singular))];
  const needed = neededKeys(scenario);
  const variants = needed.flatMap((key) => [key, ...angerVariants(scenario, key)]);
  const allowed = new Set([...variants.flatMap((key) => [key, ...moodVariants(key)]), ...SWEARING_OUTBURSTS]);
  return [
    ...needed.filter((key) => !keys.includes(key)).map((key) => textFinding('missing-key', key)),
    ...keys.filter((key) => !allowed.has(key)).map((key) => textFinding('unused-key', key)),
  ];
}

/** Whether it may be given to people: warnings are questions to the author, everything else keeps it back. */
export const isFit = ({ scenario, failures, textFindings, findings }: Inspected): boolean =>
  scenario !== null &&
  failures.length === 0 &&
  textFindings.length === 0 &&
  findings.every((finding) => severityOf(finding) === 'warning');
