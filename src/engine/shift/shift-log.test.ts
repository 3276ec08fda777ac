import { describe, expect, it } from 'vitest';
import { makeShiftLog, parseShiftLog, type ShiftLog } from './shift-log.ts';
import { afterEvents, callAsPlanned, shiftOf } from './test-shift.ts';

const { log } = afterEvents(shiftOf(['joint-account', 'leaflet', 'trays']), '=best', 'kudos', 'walk');
const written = JSON.parse(makeShiftLog(log)) as Record<string, unknown>;
const [call] = written.events as { readonly call: object }[];
const without = (key: string) => Object.fromEntries(Object.entries(written).filter(([name]) => name !== key));

it('a log is read as it was written', () => {
  expect(parseShiftLog(makeShiftLog(log))).toEqual({ ok: true, log });
});

it('a shift that was ended early is read as it was written, with the call that was left in it or without', () => {
  const ready = afterEvents(shiftOf(['joint-account', 'leaflet', 'trays']));
  for (const left of [null, { ...callAsPlanned(ready, 'best'), inputs: [] }]) {
    const ended: ShiftLog = { ...ready.log, events: [{ type: 'stop', left }] };
    expect(parseShiftLog(makeShiftLog(ended))).toEqual({ ok: true, log: ended });
  }
});

describe('a text that is no shift is told so, with a code and a path', () => {
  it.each([
    ['not-a-shift', '', []],
    ['not-a-shift', '', null],
    ['unknown-format', 'format', { ...written, format: 2 }],
    ['unknown-format', 'format', without('format')],
    ['wrong-type', 'plan', { ...written, plan: 'night' }],
    ['wrong-type', 'plan', { ...written, plan: 'toString' }],
    ['wrong-type', 'seed', { ...written, seed: -1 }],
    ['wrong-type', 'start', { ...written, start: 1001 }],
    ['wrong-type', 'start', { ...written, start: 80.5 }],
    ['wrong-type', 'scenarios', { ...written, scenarios: ['leaflet', 'trays'] }],
    ['wrong-type', 'scenarios', { ...written, scenarios: Array(7).fill('leaflet') }],
    ['wrong-type', 'scenarios', { ...written, scenarios: ['leaflet', 'trays', '../etc'] }],
    ['wrong-type', 'events', without('events')],
    ['unknown-key', 'composure', { ...written, composure: 1000 }],
    ['bad-event', 'events.0', { ...written, events: ['holiday'] }],
    ['bad-event', 'events.1', { ...written, events: ['kudos', { call: {}, score: 100 }] }],
    ['bad-event', 'events.0', { ...written, events: [{ walk: {} }] }],
    ['not-a-log', 'events.0.stop.', { ...written, events: [{ stop: null }] }],
    ['not-a-log', 'events.0.call.', { ...written, events: [{ call: null }] }],
    ['wrong-type', 'events.0.call.seed', { ...written, events: [{ call: { ...call?.call, seed: 'x' } }] }],
    ['too-many-events', 'events', { ...written, events: Array(22).fill('walk') }],
  ])('%s at %j', (code, path, data) => {
    expect(parseShiftLog(JSON.stringify(data))).toEqual({ ok: false, failures: [{ code, path }] });
  });
  it('not-json', () => expect(parseShiftLog('{')).toMatchObject({ failures: [{ code: 'not-json' }] }));
  it('too-large', () =>
    expect(parseShiftLog(' '.repeat(131_073))).toMatchObject({ failures: [{ code: 'too-large' }] }));
  it('all that is wrong at once', () => {
    const parsed = parseShiftLog(JSON.stringify({ ...written, seed: null, extra: 1, events: ['x', 'y'] }));
    expect(parsed.ok ? [] : parsed.failures.map(({ path }) => path)).toEqual([
      'seed',
      'extra',
      'events.0',
      'events.1',
    ]);
  });
});
