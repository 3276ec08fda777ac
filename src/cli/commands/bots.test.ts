import { describe, expect, it } from 'vitest';
import { bots, verdictOn } from './bots.ts';

type Rows = readonly {
  readonly scenario: string;
  readonly locale: string;
  readonly bot: string;
  readonly verdict: string;
}[];

describe('bots', () => {
  it('measures every bot of one scenario in one locale beside random play', async () => {
    const { exit, data, lines } = await bots(['leaflet'], 'et');
    const rows = data as Rows;
    expect(rows.map(({ bot }) => bot)).toEqual([
      'first',
      'last',
      'longest',
      'shortest',
      'most-polite-words',
      'most-apologies',
      'most-question-marks',
      'never-longest',
      'middling',
      'never-exclaims',
      'plain-spoken',
    ]);
    expect(new Set(rows.map(({ scenario, locale }) => `${scenario} ${locale}`))).toEqual(
      new Set(['leaflet et']),
    );
    expect(exit).toBe(rows.some(({ verdict }) => verdict !== 'good') ? 1 : 0);
    expect(lines).toHaveLength(12);
    for (const [at, { verdict }] of rows.entries()) expect(lines[at + 1]).toContain(`  ${verdict}`);
  });

  it('has nothing against random play below 60 points and bots up to 10 points above it', () => {
    const verdict = (mean: number, random: number) => verdictOn({ bot: 'longest', mean, random });
    expect(verdict(69, 59)).toBe('good');
    expect(verdict(69.1, 59)).toBe('give-away');
    expect(verdict(60, 60)).toBe('random-does-well');
  });

  it('measures in every locale when none is named', async () => {
    const { data } = await bots(['joint-account'], null);
    expect(new Set((data as Rows).map(({ locale }) => locale))).toEqual(
      new Set(['en', 'lv', 'tr', 'et', 'fi']),
    );
  });

  it('knows no other scenario and no other locale', async () => {
    expect(await bots(['nobody'], 'en')).toMatchObject({ exit: 2 });
    expect(await bots(['leaflet'], 'xx')).toMatchObject({ exit: 2 });
  });
});
