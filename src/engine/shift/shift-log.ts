/**
 * The log of a shift, format 1: all that is ever stored of it. Everything else is computed from it and from the logs of
 * its calls, which it holds whole.
 *
 * Written as JSON; an event is one word, or `{ "call": … }` with the log of a finished call, or `{ "stop": … }` with the
 * log of the call that was still on the line.
 */

import { FULL } from '../customer/tenths.ts';
import { acceptLog, type Log, type LogFailure, makeLog } from '../log/log.ts';
import { readJson } from '../log/read-json.ts';
import { visible } from '../scenario/hidden-characters.ts';
import { isScenarioId } from '../second-round/recipe.ts';
import { CALLS, CONTACTS, isShiftName, NEXT_DAY, type ShiftName } from './plans.ts';

/** What happens between calls and costs no words. */
export const PAUSES = [
  /** A free slot used for a walk (M-19). */
  'walk',
  /** Straight on to the next call; a free slot stays free. */
  'straight-on',
  /** The kudos for the last call were taken with thanks (M-20, T-45). */
  'kudos',
  /** A recovery day, before the shift or after it (M-21). */
  'recovery',
  /** Kudos that a person has given for a call outside shifts, taken into this one before its first call (M-20, FI-78, FI-79). */
  'kudos-at-once',
  'kudos-written',
] as const;
export type Pause = (typeof PAUSES)[number];

export type ShiftEvent =
  | { readonly type: Pause }
  | { readonly type: 'call'; readonly log: Log }
  /** The shift was ended early; `left` is the call that was on the line then, as far as it had come. */
  | { readonly type: 'stop'; readonly left: Log | null };

export interface ShiftLog {
  readonly format: 1;
  readonly plan: ShiftName;
  /** Orders the calls, and their replies; a whole number below 2^32. */
  readonly seed: number;
  /** Composure at its beginning, in tenths: what the shift before has left. */
  readonly start: number;
  /** Who calls, in order: three to six; on the next day as many as have a reason to. */
  readonly scenarios: readonly string[];
  /** The finished contacts whose next day this is, the latest last; with the plan `next-day` and no other (SC-26). */
  readonly contacts?: readonly Log[];
  readonly events: readonly ShiftEvent[];
}

/** The log of a call with a path in front, or one of the shift's own. */
export type ShiftFailure =
  | LogFailure
  | { readonly code: 'not-a-shift' | 'bad-event' | 'too-many-events'; readonly path: string };
export type ParsedShiftLog =
  | { readonly ok: true; readonly log: ShiftLog }
  | { readonly ok: false; readonly failures: readonly ShiftFailure[] };

/** Longest text that is looked at; twice what five contacts and six full calls need. */
const MAX_CHARACTERS = 131_072;
/** A call, its kudos and what follows, six times; two recovery days, and what was taken in before the first call. */
const MOST_EVENTS = 3 * CALLS.most + 3;

export function makeShiftLog({ events, ...head }: ShiftLog): string {
  const { format, plan, seed, start, scenarios } = head;
  const contacts = head.contacts && { contacts: head.contacts.map(plain) };
  return JSON.stringify({ format, plan, seed, start, scenarios, ...contacts, events: events.map(makeEvent) });
}

function makeEvent(event: ShiftEvent): unknown {
  if (event.type === 'call') return { call: plain(event.log) };
  return event.type === 'stop' && event.left ? { stop: plain(event.left) } : event.type;
}

const plain = (log: Log): unknown => JSON.parse(makeLog(log)) as unknown;

/** Never throws, and tells all that is wrong at once, fit to be shown to people. */
export function parseShiftLog(text: string): ParsedShiftLog {
  if (text.length > MAX_CHARACTERS) return failed('too-large', '');
  const read = readJson(text);
  if (!read.ok) return read;
  const accepted = acceptShiftLog(read.data);
  if (accepted.ok) return accepted;
  return {
    ok: false,
    failures: accepted.failures.map(({ code, path }) => ({ code, path: visible(path) }) as ShiftFailure),
  };
}

/** Takes plain data as the log of a shift, or tells all that is wrong with it at once. */
function acceptShiftLog(data: unknown): ParsedShiftLog {
  if (!isFields(data)) return failed('not-a-shift', '');
  if (data.format !== 1) return failed('unknown-format', 'format');
  const { failures, events } = readEvents(data.events);
  const before = data.plan === NEXT_DAY ? readContacts(data.contacts) : NO_CONTACTS;
  const all = [...headFailures(data), ...before.failures, ...failures];
  if (all.length > 0) return { ok: false, failures: all };
  const { plan, seed, start, scenarios } = data as unknown as ShiftLog;
  return { ok: true, log: { format: 1, plan, seed, start, scenarios, ...before.read, events } };
}

interface ReadContacts {
  readonly failures: readonly ShiftFailure[];
  readonly read: Pick<ShiftLog, 'contacts'>;
}

const NO_CONTACTS: ReadContacts = { failures: [], read: {} };

function readContacts(list: unknown): ReadContacts {
  const amount = Array.isArray(list) ? list.length : 0;
  if (!Array.isArray(list) || amount < CONTACTS.fewest || amount > CONTACTS.most)
    return { failures: [{ code: 'wrong-type', path: 'contacts' }], read: {} };
  const accepted = list.map(acceptLog);
  return {
    failures: accepted.flatMap((each, place) => (each.ok ? [] : within(each.failures, `contacts.${place}.`))),
    read: { contacts: accepted.flatMap((each) => (each.ok ? [each.log] : [])) },
  };
}

interface Fields {
  readonly format?: unknown;
  readonly plan?: unknown;
  readonly contacts?: unknown;
  readonly events?: unknown;
  readonly call?: unknown;
  readonly stop?: unknown;
  readonly [key: string]: unknown;
}

const isFields = (data: unknown): data is Fields =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const failed = (code: ShiftFailure['code'], path: string): ParsedShiftLog => ({
  ok: false,
  failures: [{ code, path } as ShiftFailure],
});

const isWhole = (value: unknown, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;

type Fits = (value: unknown, data: Fields) => boolean;

const HEAD: Readonly<Record<Exclude<keyof ShiftLog, 'contacts' | 'events'>, Fits>> = {
  format: (value) => value === 1,
  plan: isShiftName,
  seed: (value) => isWhole(value, 2 ** 32 - 1),
  start: (value) => isWhole(value, FULL),
  scenarios: (value, { plan }) => {
    const { fewest, most } = plan === NEXT_DAY ? CONTACTS : CALLS;
    return (
      Array.isArray(value) && value.length >= fewest && value.length <= most && value.every(isScenarioId)
    );
  },
};

function headFailures(data: Fields): readonly ShiftFailure[] {
  const wrong = Object.entries(HEAD).flatMap(([key, fits]): ShiftFailure[] =>
    Object.hasOwn(data, key) && fits(data[key], data) ? [] : [{ code: 'wrong-type', path: key }],
  );
  const known = [...Object.keys(HEAD), 'events', ...(data.plan === NEXT_DAY ? ['contacts'] : [])];
  const strange = Object.keys(data).filter((key) => !known.includes(key));
  return [...wrong, ...strange.map((key): ShiftFailure => ({ code: 'unknown-key', path: key }))];
}

interface ReadEvents {
  readonly failures: readonly ShiftFailure[];
  readonly events: readonly ShiftEvent[];
}

function readEvents(list: unknown): ReadEvents {
  if (!Array.isArray(list)) return { failures: [{ code: 'wrong-type', path: 'events' }], events: [] };
  if (list.length > MOST_EVENTS)
    return { failures: [{ code: 'too-many-events', path: 'events' }], events: [] };
  const read = list.map((entry, index) => readEvent(entry, `events.${index}`));
  return {
    failures: read.flatMap(({ failures }) => failures),
    events: read.flatMap(({ events }) => events),
  };
}

function readEvent(entry: unknown, path: string): ReadEvents {
  if (isPause(entry)) return { failures: [], events: [{ type: entry }] };
  if (entry === 'stop') return { failures: [], events: [{ type: 'stop', left: null }] };
  const keys = isFields(entry) ? Object.keys(entry).join() : '';
  if (!isFields(entry) || (keys !== 'call' && keys !== 'stop'))
    return { failures: [{ code: 'bad-event', path }], events: [] };
  const accepted = acceptLog(entry[keys]);
  if (!accepted.ok) return { failures: within(accepted.failures, `${path}.${keys}.`), events: [] };
  const { log } = accepted;
  return { failures: [], events: [keys === 'call' ? { type: keys, log } : { type: keys, left: log }] };
}

const within = (failures: readonly LogFailure[], path: string): readonly ShiftFailure[] =>
  failures.map((failure) => ({ ...failure, path: `${path}${failure.path}` }));

const isPause = (entry: unknown): entry is Pause => PAUSES.includes(entry as Pause);
