import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAwaited } from '../engine/chart/setting.ts';
import { drill, replayed } from '../engine/chart/test-call.ts';
import { SHIPPED } from '../engine/chart/test-scenarios.ts';
import { dueAfter, REPLY_SECONDS, type ReplyClock } from './reply-time.ts';

const scenario = drill({ say: ['mirror'], feel: ['validate'] }, { silence: 20 });
const RULES = { rounds: 1, lateUntil: 1, seconds: 30 };
const CLOCK: ReplyClock = { played: 10_000, due: null, untimed: false };
const BEGUN = ['goal theirs', 'pick-up'];

const due = (words: readonly string[], clock: Partial<ReplyClock> = {}, shape = scenario) =>
  dueAfter(RULES, replayed(shape, words), { ...CLOCK, ...clock });

describe('the time for a reply', () => {
  it('begins when the customer waits for one, and not in the briefing', () => {
    expect(due(['goal theirs'])).toBeNull();
    expect(due(BEGUN)).toBe(40_000);
  });

  it('begins anew with every answer, and with nothing that is none', () => {
    expect(due([...BEGUN, 'listen'], { due: 12_000 })).toBe(40_000);
    expect(due([...BEGUN, 'breathe breath'], { due: 12_000 })).toBe(12_000);
    expect(due([...BEGUN, 'phrase-book'], { due: 12_000 })).toBe(12_000);
  });

  it('is without end where the host has settled none, or a player needs more', () => {
    const replay = replayed(scenario, BEGUN);
    expect(dueAfter({ ...RULES, seconds: null }, replay, CLOCK)).toBeNull();
    expect(due(BEGUN, { untimed: true })).toBeNull();
  });

  it('ends for whoever is not there: after two silences the call waits', () => {
    expect(due([...BEGUN, 'silence'])).toBe(40_000);
    expect(due([...BEGUN, 'silence', 'silence'])).toBeNull();
    expect(due([...BEGUN, 'silence', 'listen', 'silence'])).toBe(40_000);
  });

  it('does not run where nobody waits at the other end', () => {
    expect(due(BEGUN, {}, { ...scenario, silence: null })).toBeNull();
    expect(due(BEGUN, {}, { ...scenario, channel: 'review' })).toBeNull();
  });

  it('is never so short that a line and its replies cannot be read without hurry, in any language', () => {
    expect((REPLY_SECONDS[0] ?? 0) * LETTERS_A_SECOND).toBeGreaterThan(longestToRead());
  });
});

const LOCALES = readdirSync('locales').filter((name) => name.length === 2);
/** Of an unhurried reader, as where a scenario's own clock is counted. */
const LETTERS_A_SECOND = 20;
/** More replies than these are shown at no line. */
const SHOWN = 5;

interface Texts {
  readonly lines: Readonly<Record<string, string>>;
  readonly replies: Readonly<Record<string, string>>;
}

const longestToRead = (): number =>
  Math.max(
    ...SHIPPED.filter(({ silence, channel }) => silence !== null && isAwaited(channel)).flatMap((shipped) =>
      LOCALES.flatMap((locale) => {
        const text = readFileSync(`locales/${locale}/scenarios/${shipped.id}.json`, 'utf8');
        const { lines, replies } = JSON.parse(text) as Texts;
        return Object.entries(shipped.lines).map(
          ([id, line]) => (lines[id]?.length ?? 0) + longestOf(line.replies, replies),
        );
      }),
    ),
  );

const longestOf = (ids: readonly string[], texts: Texts['replies']): number =>
  ids
    .map((id) => texts[id]?.length ?? 0)
    .toSorted((one, other) => other - one)
    .slice(0, SHOWN)
    .reduce((sum, letters) => sum + letters, 0);
