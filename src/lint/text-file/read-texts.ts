/** A locale file as it was saved: its texts, or what keeps it from being read. */
import { readJson } from '../../engine/log/read-json.ts';
import { compareWithEnglish, type TextFinding, textFinding } from './compare.ts';
import { pairsOf, type Texts } from './texts.ts';

export type ReadTexts =
  | { readonly ok: true; readonly texts: Texts }
  | { readonly ok: false; readonly findings: readonly TextFinding[] };

/** Eight times the longest file there is. */
const MAX_CHARACTERS = 256 * 1024;

/** Never throws, whatever was saved. */
export function readTexts(saved: string): ReadTexts {
  if (saved.length > MAX_CHARACTERS)
    return failed([textFinding('too-large', '', `${saved.length} characters`)]);
  const read = readJson(saved);
  if (!read.ok) return failed(read.failures.map(({ code, path }) => textFinding(code, path)));
  const { data } = read;
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return failed([textFinding('not-a-map', '')]);
  return toTexts(pairsOf(data));
}

const failed = (findings: readonly TextFinding[]): ReadTexts => ({ ok: false, findings });

/** `"a.b"` and `"a": { "b" }` are the same key, written twice. */
function toTexts(pairs: ReturnType<typeof pairsOf>): ReadTexts {
  const texts = new Map<string, string>();
  const twice: string[] = [];
  for (const [key, text] of pairs) {
    if (texts.has(key)) twice.push(key);
    texts.set(key, text);
  }
  return twice.length === 0
    ? { ok: true, texts }
    : failed(twice.map((key) => textFinding('duplicate-key', key)));
}

/** Everything wrong with a file of a locale; of one that cannot be read, only why. */
export function checkTexts(locale: string, saved: string, english: Texts): readonly TextFinding[] {
  const read = readTexts(saved);
  return read.ok ? compareWithEnglish(locale, read.texts, english) : read.findings;
}
