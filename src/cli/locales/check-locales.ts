/** Every text in every locale: complete, used, well-formed, and in its own language. */
import { join } from 'node:path';
import { LOCALES } from '../../i18n/locales.ts';
import { LOCALES_FOLDER, readText, scenarioIds, shippedScenario } from '../files.ts';
import { compareWithEnglish, type TextFinding } from './compare.ts';
import { interfaceSource, usesIn } from './interface-keys.ts';
import { checkTexts, readTexts } from './read-texts.ts';
import { moodVariants, neededKeys } from './scenario-keys.ts';
import { SHARED_TEXTS } from './text-files.ts';
import { singular, type Texts } from './texts.ts';

export interface LocaleFinding extends TextFinding {
  readonly locale: string;
  readonly namespace: string;
}

type Place = Pick<LocaleFinding, 'locale' | 'namespace'>;

export function checkLocales(): readonly LocaleFinding[] {
  const scenarios = scenarioIds().map((id) => `scenarios/${id}`);
  return [...SHARED_TEXTS, ...scenarios].flatMap(checkNamespace);
}

function checkNamespace(namespace: string): readonly LocaleFinding[] {
  const english = { locale: 'en', namespace };
  const others = LOCALES.filter((locale) => locale !== 'en').map((locale) => ({ locale, namespace }));
  const read = readTexts(saved(english));
  if (!read.ok) return at(english, read.findings);
  return [
    ...at(english, englishFindings(namespace, read.texts)),
    ...others.flatMap((place) => at(place, checkTexts(place.locale, saved(place), read.texts))),
  ];
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
  return { needed, allowed: new Set(needed.flatMap((key) => [key, ...moodVariants(key)])) };
}
