/**
 * The one file that holds everything, version 1: written as it is kept, and read with the same mistrust as anything
 * from outside. Pure.
 */
import { readJson } from '../../engine/log/read-json.ts';
import { isCallRecord, isFinishedRecord, isShiftRecord } from '../store/records.ts';
import type { Contents } from '../store/store.ts';
import { soundSettings } from './sound-settings.ts';

const FORMAT = 'simmerdown-everything';
const VERSION = 1;

/** Bytes; some thousand calls. */
export const MAX_FILE = 32 * 1024 * 1024;
/** As much as a log may have where it is read; sixteen times what a full call needs. */
const MAX_LOG = 65_536;
/** Characters of one wording. */
const MAX_PHRASE = 2000;

export type TransferFailure = `import-${'too-large' | 'broken' | 'foreign' | 'newer'}`;
export type ReadFile =
  | { readonly ok: true; readonly contents: Contents }
  | { readonly ok: false; readonly code: TransferFailure };

export const makeFile = (contents: Contents): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, ...contents });

/** Never throws. A record that is none goes aside, as it does in the store; the rest of the file is taken. */
export function readFile(text: string): ReadFile {
  if (text.length > MAX_FILE) return failed('import-too-large');
  const read = readJson(text);
  if (!read.ok) return failed('import-broken');
  const data = fieldsOf(read.data);
  if (data === null || data.format !== FORMAT) return failed('import-foreign');
  const { version } = data;
  if (!Number.isSafeInteger(version) || Number(version) < 1) return failed('import-broken');
  return Number(version) > VERSION ? failed('import-newer') : accept(data);
}

const failed = (code: TransferFailure): ReadFile => ({ ok: false, code });

/** The keys of the file and of its records that are looked at here. */
interface Fields {
  readonly format?: unknown;
  readonly version?: unknown;
  readonly settings?: unknown;
  readonly phrases?: unknown;
  readonly calls?: unknown;
  readonly finished?: unknown;
  readonly shifts?: unknown;
  readonly aside?: unknown;
  readonly log?: unknown;
  readonly [key: string]: unknown;
}

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;

function accept(data: Fields): ReadFile {
  const { calls, finished, shifts, aside } = data;
  const settings = fieldsOf(data.settings);
  const phrases = fieldsOf(data.phrases);
  const lists = [calls, finished, shifts, aside].every(Array.isArray);
  if (!lists || !settings || !phrases) return failed('import-broken');
  const odd: unknown[] = [];
  const sift = <Sound>(records: unknown, isSound: (record: unknown) => record is Sound): readonly Sound[] =>
    (records as readonly unknown[]).filter((record): record is Sound => {
      const sound = isSound(record) && hasFittingLog(record);
      if (!sound) odd.push({ record, reason: 'import-broken' });
      return sound;
    });
  const contents = {
    settings: soundSettings(settings),
    calls: sift(calls, isCallRecord),
    finished: sift(finished, isFinishedRecord),
    shifts: sift(shifts, isShiftRecord),
    phrases: Object.fromEntries(sift(Object.entries(phrases), isPhrase)),
    aside: aside as readonly unknown[],
  };
  return { ok: true, contents: { ...contents, aside: [...contents.aside, ...odd] } };
}

const hasFittingLog = (record: unknown): boolean => {
  const log = fieldsOf(record)?.log;
  return typeof log !== 'string' || log.length <= MAX_LOG;
};

const isPhrase = (entry: unknown): entry is [string, string] => {
  const [, text] = entry as readonly unknown[];
  return typeof text === 'string' && text !== '' && text.length <= MAX_PHRASE;
};
