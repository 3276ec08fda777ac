/** One locale's file held against the English one. */
import { JSON_FAILURES } from '../../engine/log/json-failures.ts';
import { hiddenCharacters, visible } from '../../engine/scenario/hidden-characters.ts';
import { isPlural, leftOpen, marksIn, placeholdersIn, singular, type Texts } from './texts.ts';

/** What keeps a file from being read as texts at all. */
export const FILE_FAULTS = ['too-large', 'not-a-map', ...JSON_FAILURES] as const;

export const TEXT_FAULTS = [
  'missing-key',
  'unused-key',
  'missing-plural',
  'empty-text',
  'wrong-placeholder',
  'wrong-mark',
  'english-left',
  'stray-space',
  'hidden-character',
  'nested-text',
  ...FILE_FAULTS,
] as const;
export type TextFault = (typeof TEXT_FAULTS)[number];

export interface TextFinding {
  readonly code: TextFault;
  readonly key: string;
  readonly detail: string;
}

export const textFinding = (code: TextFault, key: string, detail = ''): TextFinding => ({
  code,
  key: visible(key),
  detail: visible(detail),
});

/** Everything in which `texts` differs from English where it must not. */
export function compareWithEnglish(locale: string, texts: Texts, english: Texts): readonly TextFinding[] {
  return [
    ...missing(texts, english),
    ...pluralFaults(locale, texts),
    ...[...texts].flatMap(([key, text]) => textFaults(key, text, english)),
  ];
}

function missing(texts: Texts, english: Texts): readonly TextFinding[] {
  const have = new Set([...texts.keys()].map(singular));
  const need = new Set([...english.keys()].map(singular));
  return [
    ...[...need].filter((key) => !have.has(key)).map((key) => textFinding('missing-key', key)),
    ...[...have].filter((key) => !need.has(key)).map((key) => textFinding('unused-key', key)),
  ];
}

/** Every plural form the language itself tells apart must be there, and no other. */
function pluralFaults(locale: string, texts: Texts): readonly TextFinding[] {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const bases = new Set([...texts.keys()].filter(isPlural).map(singular));
  return [...bases].flatMap((base) =>
    forms
      .filter((form) => !texts.has(`${base}_${form}`))
      .map((form) => textFinding('missing-plural', `${base}_${form}`)),
  );
}

function textFaults(key: string, text: string, english: Texts): readonly TextFinding[] {
  const original = english.get(key) ?? english.get(`${singular(key)}_other`) ?? '';
  const faults: TextFinding[] = [];
  if (text.trim() === '') faults.push(textFinding('empty-text', key));
  if (text !== text.trim() || text.includes('  ')) faults.push(textFinding('stray-space', key));
  if (text.includes(NESTING)) faults.push(textFinding('nested-text', key));
  if (isEnglish(key, text, original)) faults.push(textFinding('english-left', key, text.slice(0, 60)));
  return [...faults, ...codeFaults(key, text, original), ...hiddenFaults(key, text)];
}

/** i18next would put another text in its place, and that one another, without end. */
const NESTING = '$t(';

/** Placeholders and swear marks: those that English has, and each of them closed. */
function codeFaults(key: string, text: string, original: string): readonly TextFinding[] {
  const pairs = [
    ['wrong-placeholder', filledIn(key, text), filledIn(key, original)],
    ['wrong-mark', marksIn(text), marksIn(original)],
  ] as const;
  const differing = pairs.flatMap(([code, found, wanted]) =>
    found === wanted ? [] : [textFinding(code, key, `${found} for ${wanted}`)],
  );
  const open = leftOpen(text).map((bracket) =>
    textFinding(bracket === '{' ? 'wrong-placeholder' : 'wrong-mark', key, `${bracket} left open`),
  );
  return [...differing, ...open];
}

const hiddenFaults = (key: string, text: string): readonly TextFinding[] =>
  hiddenCharacters(text).map(({ name }) => textFinding('hidden-character', key, name));

/** What the program fills in; a plural form may leave its number out, as "one answer" does. */
const filledIn = (key: string, text: string): string =>
  placeholdersIn(isPlural(key) ? text.replaceAll('{{count}}', '') : text);

/** Words so common in English that no sentence of the other languages has two of them. */
const COMMON = /\b(the|and|you|your|with|this|that|what|for|are|not|have|will|was|they|their|from)\b/gi;

/** Names and loan words may be the same in two languages; sentences may not. */
function isEnglish(key: string, text: string, original: string): boolean {
  const common = new Set([...text.matchAll(COMMON)].map(([word]) => word.toLowerCase()));
  const isName = key === 'customer.name' || key === 'app.name';
  const sameSentence = text === original && text.split(' ').length > 3;
  return !isName && (common.size >= 2 || sameSentence);
}
