import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { transcript } from './transcript.ts';

const textsOf = (locale: string) =>
  JSON.parse(readFileSync(`locales/${locale}/scenarios/trays.json`, 'utf8')) as {
    readonly title: string;
    readonly customer: { readonly name: string };
    readonly lines: Readonly<Record<string, string>>;
    readonly replies: Readonly<Record<string, string>>;
  };

describe('a transcript', () => {
  it('is read as a talk, in its language: the scene, then who says what', async () => {
    const { exit, lines } = await transcript('trays', { locale: 'lv', line: 'best' });
    const { title, customer, lines: said, replies } = textsOf('lv');
    expect(exit).toBe(0);
    expect(lines[0]).toBe(title);
    expect(lines).toContain(`${customer.name}: ${said.opening}`);
    expect(lines).toContain(`    – ${replies['look-now']}`);
  });

  it('is one of any plan beside the scenario, and of the worst there is', async () => {
    const points = async (line: string) => {
      const { data } = await transcript('trays', { locale: 'en', line });
      return (data as { readonly points: number }).points;
    };
    expect(await points('every-trap')).toBeLessThan(60);
    expect(await points('worst')).toBeLessThan(await points('every-trap'));
  });

  it('repeats nothing that only goes on standing there', async () => {
    const { data } = await transcript('trays', { locale: 'en', line: 'best' });
    const { said } = data as { readonly said: readonly { readonly who: string; readonly text: string }[] };
    const heard = said.filter(({ who }) => who === 'customer').map(({ text }) => text);
    expect(heard).toEqual(heard.filter((text, place) => text !== heard[place - 1]));
  });

  it('is one of a second round as well, whose words are lent', async () => {
    const { exit, lines } = await transcript('late~escalated~trays~within-hour~60~4~0', {
      locale: 'en',
      line: 'best',
    });
    const { customer, title } = textsOf('en');
    expect(exit).toBe(0);
    expect(lines[0]).toBe(`${title}: the day after`);
    expect(lines.find((each) => each.startsWith(`${customer.name}: It’s me again.`))).not.toContain(
      '{promise}',
    );
  });

  it('covers its swear words, as the screen does', async () => {
    const { lines } = await transcript('joint-account', { locale: 'en', line: 'best' });
    expect(lines.join('\n')).toContain('#@%&!');
    expect(lines.join('\n')).not.toContain('[[');
  });

  it('knows its lines', async () => {
    expect(await transcript('trays', { locale: 'en', line: 'nobody' })).toMatchObject({
      exit: 2,
      data: { code: 'unknown-line', error: expect.stringContaining('every-trap') },
    });
    expect(await transcript('trays', { locale: 'xx', line: 'best' })).toMatchObject({ exit: 2 });
  });
});
