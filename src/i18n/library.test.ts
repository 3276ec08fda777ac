import { describe, expect, it } from 'vitest';
import type { Language, Mood } from '../engine/vocabulary.ts';
import { createLibrary, type Load } from './library.ts';
import { LOCALES, type Locale } from './locales.ts';

const FILES: Record<string, object> = {
  'en/interface': {
    app: { home: 'Home' },
    home: { 'replies-so-far_one': '{{count}} answer', 'replies-so-far_other': '{{count}} answers' },
    call: { title: 'Call with {{name}}' },
  },
  'lv/interface': {
    app: { home: 'Sākums' },
    home: { 'replies-so-far_zero': 'nulle', 'replies-so-far_one': 'viens', 'replies-so-far_other': 'citi' },
  },
  'en/scenarios/leaflet': { lines: { opening: 'Well.', opening_boiling: 'WELL!' } },
  'en/scenarios/renewed': {
    lines: { still: 'Nice.', edge: 'That’s it, you [[*]].', long: 'Well, well. '.repeat(9) },
    outbursts: {
      attacking: { first: 'You [[*]]!', second: 'So, [[*]]!', third: 'Oh, [[*]]!', brief: '[[*]]!' },
    },
  },
};

function makeLoad(): { load: Load; asked: string[] } {
  const asked: string[] = [];
  const load: Load = async (locale, namespace) => {
    asked.push(`${locale}/${namespace}`);
    return FILES[`${locale}/${namespace}`] ?? {};
  };
  return { load, asked };
}

describe('createLibrary', () => {
  it('reads in the language asked for, with values put in as they are', async () => {
    const library = await createLibrary(makeLoad().load);
    const en = await library.open('en', ['interface']);
    expect(en.t('app.home')).toBe('Home');
    expect(en.t('call.title', { name: 'O’Neill & <co>' })).toBe('Call with O’Neill & <co>');
  });

  it('counts the way the language counts', async () => {
    const library = await createLibrary(makeLoad().load);
    const lv = await library.open('lv', ['interface']);
    const read = (count: number) => lv.t('home.replies-so-far', { count });
    expect([read(0), read(1), read(21), read(2)]).toEqual(['nulle', 'viens', 'viens', 'citi']);
  });

  it('writes numbers in sentences as the language does', async () => {
    const library = await createLibrary(makeLoad().load);
    const en = await library.open('en', ['interface']);
    expect(en.t('home.replies-so-far', { count: 2000 })).toBe('2,000 answers');
    expect(en.t('call.title', { name: 'Room 2000' })).toBe('Call with Room 2000');
  });

  it('keeps an earlier reader true when another language is opened', async () => {
    const library = await createLibrary(makeLoad().load);
    const en = await library.open('en', ['interface']);
    const lv = await library.open('lv', ['interface']);
    expect([en.t('app.home'), lv.t('app.home')]).toEqual(['Home', 'Sākums']);
  });

  it('takes the variant of a mood and falls back to the plain text', async () => {
    const library = await createLibrary(makeLoad().load);
    const en = await library.open('en', ['scenarios/leaflet']);
    const said = (mood: Mood) =>
      en.scenario('leaflet', 'lines.opening', { mood, language: 'clean', turn: 0 });
    expect([said('boiling'), said('prickly')]).toEqual(['WELL!', 'Well.']);
  });

  it('puts an outburst before words that are tamer than the language, another one every turn', async () => {
    const library = await createLibrary(makeLoad().load);
    const en = await library.open('en', ['scenarios/renewed']);
    const said = (language: Language, turn = 0, key = 'lines.still') =>
      en.scenario('renewed', key, { mood: 'heated', language, turn });
    expect([said('exclaiming'), said('attacking'), said('attacking', 1)]).toEqual([
      'Nice.',
      'You [[*]]! Nice.',
      'So, [[*]]! Nice.',
    ]);
    expect(said('attacking', 0, 'lines.edge')).toBe('That’s it, you [[*]].');
    expect(said('attacking', 0, 'lines.long')).toMatch(/^\[\[\*\]\]! Well/);
    expect(said('swearing')).toBe('Nice.');
  });

  it('loads a file once', async () => {
    const { load, asked } = makeLoad();
    const library = await createLibrary(load);
    await library.open('en', ['interface']);
    await library.open('en', ['interface', 'scenarios/leaflet']);
    expect(asked).toEqual(['en/interface', 'en/scenarios/leaflet']);
  });

  it('writes numbers in the language', async () => {
    const library = await createLibrary(makeLoad().load);
    const [fi, en] = [await library.open('fi', []), await library.open('en', [])];
    expect(fi.number(72.5, 1)).toBe('72,5');
    expect([fi.number(72, 1), fi.number(72, 1, 'all')]).toEqual(['72', '72,0']);
    expect(fi.signed(3)).toBe('+3');
    expect([fi.number(-3), en.number(-1.27, 2), en.signed(-3)]).toEqual(['−3', '−1.27', '−3']);
  });

  it('writes days in the language', async () => {
    const library = await createLibrary(makeLoad().load);
    const days = async (locale: Locale) =>
      (await library.open(locale, [])).day(new Date(2026, 10, 22, 9, 5).getTime());
    expect(await Promise.all(LOCALES.map(days))).toEqual([
      '22 Nov 2026',
      '2026. gada 22. nov.',
      '22 Kas 2026',
      '22. nov 2026',
      '22.11.2026',
    ]);
  });
});
