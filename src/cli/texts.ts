/** A scenario's words for a terminal. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Speech } from '../engine/view/view.ts';
import { createLibrary } from '../i18n/library.ts';
import type { Locale } from '../i18n/locales.ts';
import { LOCALES_FOLDER } from './files.ts';

export interface ScenarioTexts {
  readonly title: string;
  readonly speech: (speech: Speech) => string;
  readonly reply: (id: string) => string;
}

export const readLocaleFile = (locale: string, namespace: string): object =>
  JSON.parse(readFileSync(join(LOCALES_FOLDER, locale, `${namespace}.json`), 'utf8')) as object;

const GROUPS = { line: 'lines', reaction: 'reactions', ending: 'endings' } as const;

export async function openTexts(locale: Locale, id: string): Promise<ScenarioTexts> {
  const library = await createLibrary(async (lng, namespace) => readLocaleFile(lng, namespace));
  const reader = await library.open(locale, [`scenarios/${id}`]);
  return {
    title: reader.scenario(id, 'title'),
    speech: ({ kind, key, mood }) => reader.scenario(id, `${GROUPS[kind]}.${key}`, mood),
    reply: (reply) => reader.scenario(id, `replies.${reply}`),
  };
}
