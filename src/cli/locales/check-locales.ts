/** Every text in every locale: complete, used, well-formed, and in its own language. */
import { join } from 'node:path';
import { LOCALES_FOLDER, readText, scenarioIds, shippedScenario } from '../../files/shipped.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { FindingCode } from '../../lint/finding.ts';
import { glossaryFaults } from '../../lint/glossary/glossary.ts';
import { quoteFaults } from '../../lint/text/quotes.ts';
import { compareWithEnglish, type TextFault, type TextFinding } from '../../lint/text-file/compare.ts';
import { checkTexts, readTexts } from '../../lint/text-file/read-texts.ts';
import {
  angerVariants,
  moodVariants,
  neededKeys,
  SWEARING_OUTBURSTS,
} from '../../lint/text-file/scenario-keys.ts';
import { singular, type Texts } from '../../lint/text-file/texts.ts';
import { interfaceSource, usesIn } from './interface-keys.ts';
import { SHARED_TEXTS } from './text-files.ts';

interface Place {
  readonly locale: Locale;
  readonly namespace: string;
}

/** What is wrong with a text, as a text file or as words; about words there is a page in `docs/findings`. */
export interface LocaleFinding extends Place, Omit<TextFinding, 'code'> {
  readonly code: TextFault | FindingCode;
}

export function checkLocales(): readonly LocaleFinding[] {
  const scenarios = scenarioIds().map((id) => `scenarios/${id}`);
  return [...SHARED_TEXTS, ...scenarios].flatMap(checkNamespace);
}

function checkNamespace(namespace: string): readonly LocaleFinding[] {
  const english: Place = { locale: 'en', namespace };
  const others = LOCALES.filter((locale) => locale !== 'en').map((locale) => ({ locale, namespace }));
  const read = readTexts(saved(english));
  if (!read.ok) return at(english, read.findings);
  return [
    ...at(english, englishFindings(namespace, read.texts)),
    ...others.flatMap((place) => at(place, checkTexts(place.locale, saved(place), read.texts))),
    ...[english, ...others].flatMap((place) => wordFindings(place, read.texts)),
  ];
}

/** Signs in every text, terms in those of the interface. */
function wordFindings(place: Place, english: Texts): readonly LocaleFinding[] {
  const { locale, namespace } = place;
  const read = readTexts(saved(place));
  if (!read.ok) return [];
  const { texts } = read;
  const isShared = SHARED_TEXTS.some((shared) => shared === namespace);
  const terms = isShared ? glossaryFaults({ texts, english, locale }) : [];
  return [...quoteFaults(texts, locale), ...terms].map(({ code, at: key, detail }) => ({
    ...place,
    code,
    key,
    detail,
  }));
}

const at = (place: Place, findings: readonly TextFinding[]): readonly LocaleFinding[] =>
  findings.map((finding) => ({ ...place, ...finding }));

/** What the file of a locale holds; nothing, where there is none. */
function saved({ locale, namespace }: Place): string {
  const file = readText(join(LOCALES_FOLDER, locale, `${namespace}.json`));
  return file.ok ? file.text : '{}';
}

/** English is held against what the program and the scenarios ask for. */
function englishFindings(namespace: string, texts: Texts): readonly TextFinding[] {
  const keys = [...new Set([...texts.keys()].map(singular))];
  const { needed, allowed } = askedFor(namespace, keys);
  return [
    ...needed
      .filter((key) => !keys.includes(key))
      .map((key): TextFinding => ({ code: 'missing-key', key, detail: '' })),
    ...keys
      .filter((key) => !allowed.has(key))
      .map((key): TextFinding => ({ code: 'unused-key', key, detail: '' })),
    ...compareWithEnglish('en', texts, texts).filter(({ code }) => code !== 'english-left'),
  ];
}

interface Asked {
  readonly needed: readonly string[];
  readonly allowed: ReadonlySet<string>;
}

function askedFor(namespace: string, keys: readonly string[]): Asked {
  const scenario = shippedScenario(namespace.replace('scenarios/', ''));
  if (!scenario) return { needed: [], allowed: new Set(keys.filter(usesIn(interfaceSource()))) };
  const needed = neededKeys(scenario);
  const variants = (key: string) => [key, ...moodVariants(key)];
  const allowed = needed.flatMap((key) => [key, ...angerVariants(scenario, key)]).flatMap(variants);
  return { needed, allowed: new Set([...allowed, ...SWEARING_OUTBURSTS]) };
}
