/** Every text in every locale: complete, used, well-formed, and in its own language. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../i18n/locales.ts';
import { LOCALES_FOLDER, scenarioIds, shippedScenario } from '../files.ts';
import { readLocaleFile } from '../texts.ts';
import { compareWithEnglish, type TextFinding } from './compare.ts';
import { interfaceSource, usesIn } from './interface-keys.ts';
import { moodVariants, neededKeys } from './scenario-keys.ts';
import { flatten, singular, type Texts } from './texts.ts';

export interface LocaleFinding extends TextFinding {
  readonly locale: string;
  readonly namespace: string;
}

type Place = Pick<LocaleFinding, 'locale' | 'namespace'>;

export function checkLocales(): readonly LocaleFinding[] {
  const scenarios = scenarioIds().map((id) => `scenarios/${id}`);
  return ['interface', 'later', 'coach', ...scenarios].flatMap(checkNamespace);
}

function checkNamespace(namespace: string): readonly LocaleFinding[] {
  const english = read({ locale: 'en', namespace });
  const inEnglish = at({ locale: 'en', namespace }, englishFindings(namespace, english));
  const others = LOCALES.filter((locale) => locale !== 'en').flatMap((locale) => {
    const place = { locale, namespace };
    return at(place, compareWithEnglish(locale, read(place), english));
  });
  return [...inEnglish, ...others];
}

const at = (place: Place, findings: readonly TextFinding[]): readonly LocaleFinding[] =>
  findings.map((finding) => ({ ...place, ...finding }));

function read({ locale, namespace }: Place): Texts {
  const there = existsSync(join(LOCALES_FOLDER, locale, `${namespace}.json`));
  return there ? flatten(readLocaleFile(locale, namespace)) : new Map();
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
