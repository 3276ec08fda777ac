/** A log from anywhere: a file, a link, somebody else's page. */
import { visible } from '../scenario/hidden-characters.ts';
import { acceptLog, type ParsedLog } from './log.ts';
import { readJson } from './read-json.ts';

/** Longest text that is looked at; sixteen times what a full call needs. */
const MAX_CHARACTERS = 65_536;

/** Never throws, and tells all that is wrong at once, fit to be shown to people. */
export function parseLog(text: string): ParsedLog {
  if (text.length > MAX_CHARACTERS) return { ok: false, failures: [{ code: 'too-large', path: '' }] };
  const read = readJson(text);
  if (!read.ok) return read;
  const accepted = acceptLog(read.data);
  if (accepted.ok) return accepted;
  return { ok: false, failures: accepted.failures.map(({ code, path }) => ({ code, path: visible(path) })) };
}
