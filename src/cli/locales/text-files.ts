/** The text files of the locales, from disk. */
import { join, relative } from 'node:path';
import { LOCALES_FOLDER, type ReadFile, ROOT, readText } from '../../files/shipped.ts';
import { SCREEN_WORDS } from '../../i18n/library.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { TextsByLocale } from '../../lint/text/texts.ts';
import type { TextFault } from '../../lint/text-file/compare.ts';
import { readTexts } from '../../lint/text-file/read-texts.ts';
import type { Texts } from '../../lint/text-file/texts.ts';
import type { Report } from '../report.ts';

/** The files that belong to no scenario. */
export const SHARED_TEXTS = [...SCREEN_WORDS, 'coach'] as const;

/** Why a text file cannot be read. */
export interface TextFailure {
  /** From the top of the repository: `locales/fi/coach.json`. */
  readonly file: string;
  readonly code: TextFault | Extract<ReadFile, { ok: false }>['code'];
  /** The key that is to blame; empty for the file as a whole. */
  readonly key: string;
  readonly detail: string;
}

export type TextFile =
  | { readonly ok: true; readonly texts: Texts }
  | { readonly ok: false; readonly failures: readonly TextFailure[] };

/** A text file such as `coach` or `scenarios/trays` in one locale. Never throws, whatever was saved. */
export function readTextFile(locale: Locale, namespace: string): TextFile {
  const path = join(LOCALES_FOLDER, locale, `${namespace}.json`);
  const file = relative(ROOT, path);
  const saved = readText(path);
  if (!saved.ok) return { ok: false, failures: [{ file, code: saved.code, key: '', detail: '' }] };
  const read = readTexts(saved.text);
  return read.ok ? read : { ok: false, failures: read.findings.map((finding) => ({ file, ...finding })) };
}

/** What could be read, and all that keeps the rest from it. */
export interface TextFiles {
  readonly texts: TextsByLocale;
  readonly failures: readonly TextFailure[];
}

/** The same in every locale. */
export function readEveryLocale(namespace: string): TextFiles {
  const read = LOCALES.map((locale) => ({ locale, file: readTextFile(locale, namespace) }));
  const texts = read.flatMap(({ locale, file }) => (file.ok ? [[locale, file.texts] as const] : []));
  return { texts: Object.fromEntries(texts), failures: failuresIn(read.map(({ file }) => file)) };
}

export const failuresIn = (files: readonly TextFile[]): readonly TextFailure[] =>
  files.flatMap((file) => (file.ok ? [] : file.failures));

export const textFailureLine = ({ file, code, key, detail }: TextFailure): string =>
  [file, code, key, detail].filter((part) => part !== '').join('  ');

/** What is left to say where words cannot be read. */
export const unreadableTexts = (failures: readonly TextFailure[]): Report => ({
  exit: 1,
  data: { failures },
  lines: failures.map(textFailureLine),
});
