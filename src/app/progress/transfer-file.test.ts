import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../screens/settings/settings.ts';
import { ALONE, type Contents, type FinishedCall } from '../store/store.ts';
import { MAX_FILE, makeFile, readFile } from './transfer-file.ts';

const EMPTY: Contents = { settings: {}, calls: [], finished: [], shifts: [], phrases: {}, aside: [] };
const CALL = { ...ALONE, id: 'a', scenario: 'trays', log: '{}', replies: 2, revision: 3, savedAt: 1 };
const OVER: FinishedCall = {
  ...ALONE,
  scenario: 'trays',
  log: '{}',
  total: 905,
  tier: 'delighted',
  endedAt: 1,
  shared: false,
};
const FULL: Contents = {
  settings: { ...DEFAULT_SETTINGS, muted: true, locale: 'fi', answersOpen: { 1000: [3, 5] } },
  calls: [CALL],
  finished: [{ ...OVER, number: 4 }],
  shifts: [{ id: 's', log: '{}', revision: 1, savedAt: 1, done: true }],
  phrases: { late: 'I see how long you have waited.' },
  aside: [{ record: 7, reason: 'log-corrupt' }],
};

describe('the file', () => {
  it('gives back everything that was put in', () =>
    expect(readFile(makeFile(FULL))).toEqual({ ok: true, contents: FULL }));

  it('sets aside what is no record, and takes the rest', () => {
    const bad = { ...CALL, revision: 'x' };
    const long = { ...OVER, number: 5, log: 'x'.repeat(65_537) };
    const file = {
      ...FULL,
      calls: [CALL, bad],
      finished: [...FULL.finished, long],
      phrases: { late: 7, lost: 'b' },
    };
    const read = readFile(makeFile(file as unknown as Contents));
    if (!read.ok) throw new Error(read.code);
    const { calls, finished, phrases, aside } = read.contents;
    expect([calls, finished, phrases]).toEqual([FULL.calls, FULL.finished, { lost: 'b' }]);
    expect(aside).toHaveLength(4);
    expect(aside).toContainEqual({ record: bad, reason: 'import-broken' });
  });

  it('brings no setting that the program could not have written', () => {
    const settings = {
      muted: 'yes',
      swearing: 'loud',
      volumes: { voice: 9 },
      captions: true,
      answersOpen: { 1000: ['first'] },
      unheard: 1,
    };
    const read = readFile(makeFile({ ...EMPTY, settings: settings as unknown as Contents['settings'] }));
    expect(read.ok && read.contents.settings).toEqual({ captions: true });
  });
});

describe('a file that is none of ours', () => {
  const good = JSON.parse(makeFile(FULL)) as Record<string, unknown>;
  it.each([
    ['is empty', '', 'import-broken'],
    ['was cut off', makeFile(FULL).slice(0, -9), 'import-broken'],
    ['names a key twice', '{"format":"simmerdown-everything","version":1,"version":1}', 'import-broken'],
    ['nests without end', `${'['.repeat(99)}${']'.repeat(99)}`, 'import-broken'],
    ['is a list', '[]', 'import-foreign'],
    ['is a text', '"simmerdown-everything"', 'import-foreign'],
    ['is some other program’s', '{"format":"other","version":1}', 'import-foreign'],
    ['is of a version to come', JSON.stringify({ ...good, version: 2, calls: 7 }), 'import-newer'],
    ['is of no version', JSON.stringify({ ...good, version: 'one' }), 'import-broken'],
    ['has no calls', JSON.stringify({ ...good, calls: undefined }), 'import-broken'],
    ['has a list for settings', JSON.stringify({ ...good, settings: [] }), 'import-broken'],
    ['is too large', ' '.repeat(MAX_FILE + 1), 'import-too-large'],
  ])('because it %s is told', (_, text, code) => expect(readFile(text)).toEqual({ ok: false, code }));

  it('never throws, and never brings a record that is none', () => {
    const keys = [
      'settings',
      'calls',
      'finished',
      'shifts',
      'phrases',
      'aside',
      'format',
      'version',
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const read = readFile(JSON.stringify({ ...good, [key]: value }));
        if (!read.ok) return;
        for (const { revision } of read.contents.calls) expect(revision).toBeGreaterThanOrEqual(0);
        for (const text of Object.values(read.contents.phrases)) expect(typeof text).toBe('string');
      }),
      { numRuns: 300 },
    );
  });
});
