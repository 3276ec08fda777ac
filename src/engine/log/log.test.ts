import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Input, LIMIT_RUNGS, NOTE_LENGTHS, NOTE_TONES, NOTE_WORDS, TRANSFERS } from '../chart/input.ts';
import { MAX_INPUTS } from '../chart/refusal.ts';
import { MESSAGE_PARTS } from '../customer/message.ts';
import { letterOf } from '../scenario/letter.ts';
import { HANDOVER_BLOCKS, HUNCHES, MODES, REFRAMES, STYLES, WISHES } from '../vocabulary.ts';
import { LOG_FAILURES, type Log, makeLog } from './log.ts';
import { parseLog } from './parse-log.ts';

const anyId = fc.stringMatching(/^[a-z][a-z0-9-]{0,23}$/);

/** A letter goes by its blocks. */
const anyLetter = fc.array(fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/), { minLength: 2, maxLength: 4 });

const anyInput: fc.Arbitrary<Input> = fc.oneof(
  anyId.map((id): Input => ({ type: 'reply', id })),
  anyLetter.map((blocks): Input => ({ type: 'reply', id: letterOf(blocks) })),
  anyId.map((goal): Input => ({ type: 'goal', goal })),
  anyId.map((item): Input => ({ type: 'approval', item })),
  fc
    .constantFrom('pick-up', 'listen', 'silence', 'hold', 'phrase-book', 'end', 'call-back')
    .map((type): Input => ({ type })),
  fc.constantFrom(...REFRAMES).map((how): Input => ({ type: 'breathe', how })),
  fc.constantFrom(...LIMIT_RUNGS).map((rung): Input => ({ type: 'limit', rung })),
  fc.constantFrom(...TRANSFERS).map((how): Input => ({ type: 'transfer', how })),
  fc.constantFrom(...STYLES).map((style): Input => ({ type: 'style', style })),
  fc
    .option(fc.record({ hunch: fc.constantFrom(...HUNCHES), wish: fc.constantFrom(...WISHES) }))
    .map((guess): Input => ({ type: 'instinct', guess })),
  fc.boolean().map((sent): Input => ({ type: 'follow-up', sent })),
  fc
    .subarray([...HANDOVER_BLOCKS], { minLength: 1 })
    .map((summary): Input => ({ type: 'transfer', how: 'warm', summary })),
  fc
    .record({
      words: fc.constantFrom(...NOTE_WORDS),
      tone: fc.constantFrom(...NOTE_TONES),
      length: fc.constantFrom(...NOTE_LENGTHS),
    })
    .map((note): Input => ({ type: 'voice-note', ...note })),
  fc
    .record({
      opening: fc.constantFrom(...MESSAGE_PARTS.opening),
      done: fc.constantFrom(...MESSAGE_PARTS.done),
      time: fc.constantFrom(...MESSAGE_PARTS.time),
      contact: fc.constantFrom(...MESSAGE_PARTS.contact),
    })
    .map((message): Input => ({ type: 'follow-up', sent: true, message })),
);

const anyInputs = fc
  .array(fc.record({ after: fc.nat(60_000), input: anyInput }), { maxLength: MAX_INPUTS })
  .map((inputs) => {
    let at = 0;
    return inputs.map(({ after, input }) => {
      at += after;
      return { at, input };
    });
  });

const anyLog: fc.Arbitrary<Log> = fc.record({
  format: fc.constant<2>(2),
  scenario: anyId,
  digest: fc.stringMatching(/^[0-9a-f]{16}$/),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  locale: fc.stringMatching(/^[a-z]{2}$/),
  mode: fc.constantFrom(...MODES),
  carried: fc.option(fc.record({ composure: fc.nat(1000), kindness: fc.boolean() })),
  inputs: anyInputs,
});

const LONGEST = 'l'.repeat(24);
const LOG: Log = {
  format: 2,
  scenario: 'leaflet',
  digest: '0123456789abcdef',
  seed: 7,
  locale: 'en',
  mode: 'exam',
  carried: { composure: 455, kindness: true },
  inputs: [
    { at: 0, input: { type: 'pick-up' } },
    { at: 2400, input: { type: 'reply', id: 'see-it' } },
  ],
};

/** As the first edition wrote it. */
const OLD = {
  format: 1,
  scenario: 'leaflet',
  digest: '0123456789abcdef',
  seed: 7,
  locale: 'en',
  inputs: ['0 pick-up', '2400 =see-it'],
};

describe('a log', () => {
  it('of the first edition is read as one of a call that stood alone, in practice', () => {
    expect(parseLog(JSON.stringify(OLD))).toEqual({
      ok: true,
      log: { ...LOG, mode: 'practice', carried: null },
    });
  });

  it('is the same after it was written and read', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(parseLog(makeLog(log))).toEqual({ ok: true, log });
      }),
      { numRuns: 300 },
    );
  });

  it('is short plain JSON', () => {
    expect(makeLog(LOG)).toBe(
      '{"format":2,"scenario":"leaflet","digest":"0123456789abcdef","seed":7,"locale":"en","mode":"exam","carried":{"composure":455,"kindness":true},"inputs":["0 pick-up","2400 =see-it"]}',
    );
  });

  it.each([
    ['the longest ids', LONGEST],
    ['the longest letters', `${'l'.repeat(20)}+lll+lll`],
  ])('of a full call with %s stays below 4,096 characters', (_, id) => {
    const inputs = Array.from({ length: MAX_INPUTS }, (__, place): Log['inputs'][number] => ({
      at: (place + 1) * 600_000,
      input: { type: 'reply', id },
    }));
    const full: Log = { ...LOG, scenario: LONGEST, seed: 2 ** 32 - 1, inputs };
    expect(makeLog(full).length).toBeLessThan(4096);
    expect(parseLog(makeLog(full))).toEqual({ ok: true, log: full });
  });

  it('of a hundred goals chosen and chosen anew stays below 4,096 characters', () => {
    const inputs = Array.from({ length: MAX_INPUTS }, (_, place): Log['inputs'][number] => ({
      at: (place + 1) * 600_000,
      input: { type: 'goal', goal: LONGEST },
    }));
    expect(makeLog({ ...LOG, scenario: LONGEST, seed: 2 ** 32 - 1, inputs }).length).toBeLessThan(4096);
  });
});

describe('a text that is no log is told so, with a code and a path', () => {
  const written = JSON.parse(makeLog(LOG)) as Record<string, unknown>;
  const without = (key: string) =>
    Object.fromEntries(Object.entries(written).filter(([name]) => name !== key));
  const CASES: readonly (readonly [(typeof LOG_FAILURES)[number], string, unknown])[] = [
    ['not-a-log', '', []],
    ['not-a-log', '', null],
    ['not-a-log', '', 'log'],
    ['unknown-format', 'format', { ...written, format: 3 }],
    ['unknown-format', 'format', { ...written, format: '2' }],
    ['unknown-key', 'mode', { ...OLD, mode: 'coach' }],
    ['wrong-type', 'mode', without('mode')],
    ['wrong-type', 'mode', { ...written, mode: 'contest' }],
    ['wrong-type', 'carried', without('carried')],
    ['wrong-type', 'carried', { ...written, carried: { composure: 1001, kindness: true } }],
    ['wrong-type', 'carried', { ...written, carried: { composure: 45.5, kindness: true } }],
    ['wrong-type', 'carried', { ...written, carried: { composure: 455 } }],
    ['wrong-type', 'carried', { ...written, carried: { composure: 455, kindness: 1 } }],
    ['wrong-type', 'carried', { ...written, carried: { composure: 455, kindness: true, luck: 1 } }],
    ['unknown-format', 'format', { ...written, format: '1' }],
    ['wrong-type', 'format', without('format')],
    ['unknown-key', 'score', { ...written, score: 100 }],
    ['wrong-type', 'scenario', { ...written, scenario: '../etc' }],
    ['wrong-type', 'scenario', without('scenario')],
    ['wrong-type', 'digest', { ...written, digest: '0123456789ABCDEF' }],
    ['wrong-type', 'seed', { ...written, seed: -1 }],
    ['wrong-type', 'seed', { ...written, seed: 2 ** 32 }],
    ['wrong-type', 'seed', { ...written, seed: 0.5 }],
    ['wrong-type', 'seed', { ...written, seed: '7' }],
    ['wrong-type', 'locale', { ...written, locale: 'english' }],
    ['wrong-type', 'inputs', { ...written, inputs: 'pick-up' }],
    ['wrong-type', 'inputs', without('inputs')],
    ['too-many-inputs', 'inputs', { ...written, inputs: Array(200).fill('0 listen') }],
    ['bad-input', 'inputs.1', { ...written, inputs: ['0 pick-up', 'listen'] }],
    ['bad-input', 'inputs.0', { ...written, inputs: ['-1 listen'] }],
    ['bad-input', 'inputs.0', { ...written, inputs: ['1.5 listen'] }],
    ['bad-input', 'inputs.0', { ...written, inputs: ['0 dance'] }],
    ['bad-input', 'inputs.0', { ...written, inputs: ['0 limit roof'] }],
    ['bad-input', 'inputs.0', { ...written, inputs: ['0 listen closely'] }],
    ['bad-input', 'inputs.0', { ...written, inputs: ['0 limit'] }],
    ['bad-input', 'inputs.0', { ...written, inputs: ['0 =__proto__'] }],
    ['bad-input', 'inputs.0', { ...written, inputs: [`0 =${LONGEST}l`] }],
    ['bad-input', 'inputs.0', { ...written, inputs: [`0 =${'l'.repeat(20)}+llll+lll`] }],
    ['bad-input', 'inputs.0', { ...written, inputs: ['0 __proto__'] }],
    ['bad-input', 'inputs.0', { ...written, inputs: [42] }],
    ['bad-input', 'inputs.0', { ...written, inputs: ['999999999999 listen'] }],
  ];

  it.each(CASES)('%s at %j', (code, path, data) => {
    expect(parseLog(JSON.stringify(data))).toEqual({ ok: false, failures: [{ code, path }] });
  });
  it('not-json', () =>
    expect(parseLog('{')).toEqual({ ok: false, failures: [{ code: 'not-json', path: '' }] }));
  it('duplicate-key', () => {
    const text = makeLog(LOG).replace('"seed":7', '"seed":7,"seed":8');
    expect(parseLog(text)).toEqual({ ok: false, failures: [{ code: 'duplicate-key', path: 'seed' }] });
  });
  it('too-deep', () => {
    expect(parseLog('['.repeat(100) + ']'.repeat(100))).toEqual({
      ok: false,
      failures: [{ code: 'too-deep', path: '' }],
    });
  });
  it('too-large', () => {
    expect(parseLog(' '.repeat(70_000))).toEqual({ ok: false, failures: [{ code: 'too-large', path: '' }] });
  });
  it('every code is tried here', () => {
    const tried = new Set([
      ...CASES.map(([code]) => code),
      'not-json',
      'duplicate-key',
      'too-deep',
      'too-large',
    ]);
    expect(tried).toEqual(new Set(LOG_FAILURES));
  });
  it('all that is wrong is told at once', () => {
    const result = parseLog(
      JSON.stringify({ ...written, seed: null, extra: 1, inputs: ['0 pick-up', 'x', '0 listen', ''] }),
    );
    expect(result).toEqual({
      ok: false,
      failures: expect.arrayContaining([
        { code: 'wrong-type', path: 'seed' },
        { code: 'unknown-key', path: 'extra' },
        { code: 'bad-input', path: 'inputs.1' },
        { code: 'bad-input', path: 'inputs.3' },
      ]),
    });
  });
  it('a prototype in disguise is a strange key', () => {
    const text = makeLog(LOG).replace('{', '{"__proto__":{"ok":true},');
    expect(parseLog(text)).toEqual({ ok: false, failures: [{ code: 'unknown-key', path: '__proto__' }] });
  });
});

describe('hostile text', () => {
  it('of any kind is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(parseLog(text)).toMatchObject({ ok: false, failures: [{ path: '' }] });
      }),
      { numRuns: 500 },
    );
  });
  it('in the shape of JSON is answered too', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseLog(text).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
  it('in the shape of a log is read or refused, and what was read can be written', () => {
    const field = fc.oneof(fc.jsonValue(), fc.constantFrom('leaflet', '0123456789abcdef', 'en'), fc.nat());
    const line = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.nat(), fc.constantFrom('listen', '=a', 'limit', '= ', 'goal x', 'end end'))
        .map((words) => words.join(' ')),
    );
    const shape = fc.record({
      format: fc.constantFrom(1, 1, 1, 2),
      scenario: field,
      digest: field,
      seed: field,
      locale: field,
      inputs: fc.array(line),
    });
    fc.assert(
      fc.property(shape, (data) => {
        const parsed = parseLog(JSON.stringify(data));
        if (parsed.ok) expect(parseLog(makeLog(parsed.log))).toEqual(parsed);
        else expect(parsed.failures.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
