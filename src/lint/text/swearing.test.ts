import { describe, expect, it } from 'vitest';
import type { Language } from '../../engine/vocabulary.ts';
import type { Locale } from '../../i18n/locales.ts';
import { listedWords, stemHash } from './hashed-words.ts';
import { maskFaults, swearingFaults } from './swearing.ts';
import { says } from './test-texts.ts';

const codes = (locale: Locale, text: string) =>
  swearingFaults(says({ 'lines.a': text }), locale).map(({ code }) => code);

describe('a list of hashes', () => {
  const list = new Set([stemHash('grumb', 'en'), stemHash('zork$', 'en')]);
  it('finds words by their beginning, whatever their case', () =>
    expect(listedWords('You Grumblers, grumbling!', list, 'en')).toEqual(['Grumblers', 'grumbling']));
  it('finds whole words only where it was told to', () =>
    expect(listedWords('zork zorks', list, 'en')).toEqual(['zork']));
  it('holds for one language', () => expect(listedWords('grumbler', list, 'fi')).toEqual([]));
  it('writes small letters as the language does', () => {
    const turkish = new Set([stemHash('ılgıt', 'tr')]);
    expect(listedWords('ILGITLAR', turkish, 'tr')).toEqual(['ILGITLAR']);
  });
});

/** The mildest of each list, which can stand in a test. */
const STRONG: Readonly<Record<Locale, string>> = {
  en: 'idiots',
  lv: 'idiots',
  tr: 'salaklar',
  et: 'idioodid',
  fi: 'idiootti',
};
const SLUR: Readonly<Record<Locale, string>> = {
  en: 'morons',
  lv: 'kretīns',
  tr: 'embesiller',
  et: 'kretiinid',
  fi: 'kretiini',
};

describe.each(Object.keys(STRONG) as Locale[])('in %s', (locale) => {
  it('a strong word in plain letters is found', () =>
    expect(codes(locale, `A, ${STRONG[locale]}!`)).toEqual(['swearing-unmasked']));
  it('it may not hide in a mild mark, which readers can open', () =>
    expect(codes(locale, `A [[${STRONG[locale]}]]!`)).toEqual(['swearing-unmasked']));
  it('a slur is found, covered or not', () => {
    expect(codes(locale, `A ${SLUR[locale]}.`)).toEqual(['slur']);
    expect(codes(locale, `A [[${SLUR[locale]}]].`)).toEqual(['slur']);
  });
  it('masks are what they are for', () => expect(codes(locale, 'A [[#]] b, a [[*]]!')).toEqual([]));
});

it.each([
  ['en', 'A [[bother]], the cockpit, classes, grapes and Scunthorpe assess a fire-retardant pass.'],
  ['lv', 'Viņa sūdzība par sūdzībām un sūtījumu, bokss, pistole.'],
  ['tr', 'Boks, sikke, götürmek, götürü, piknik, itiraz, ananas, malzeme.'],
  ['et', 'Kuraator, kuratiivne, litsents, perspektiiv, persik, hoorattas, ärme raiska aega.'],
  ['fi', 'Persikka, persilja, homogeeninen, mannermainen, kullinen, vitsi, vitamiini.'],
] as const)('words that only look alike are let be: %s', (locale, text) =>
  expect(codes(locale, text)).toEqual([]),
);

describe('where a covered word has to be', () => {
  const faults = (levels: readonly Language[], texts: Readonly<Record<string, string>>) =>
    maskFaults(new Map([['shout', new Set(levels)]]))(says(texts)).map(({ at }) => at);

  it('in every text of a line that only a swearing customer says', () => {
    expect(faults(['swearing', 'attacking'], { 'lines.shout': 'You!' })).toEqual(['lines.shout']);
    expect(faults(['attacking'], { 'lines.shout': 'You [[*]]!', 'lines.shout_boiling': 'You!' })).toEqual([
      'lines.shout_boiling',
    ]);
  });
  it('a mild word does not cover', () =>
    expect(faults(['attacking'], { 'lines.shout': 'You [[pest]]!' })).toEqual(['lines.shout']));
  it('not in a line that others say too, nor in another line', () => {
    expect(faults(['clean', 'attacking'], { 'lines.shout': 'You!' })).toEqual([]);
    expect(
      faults(['attacking'], {
        'lines.shout': 'You [[#]]!',
        'lines.shout-2': 'You!',
        'lines.shouting': 'You!',
      }),
    ).toEqual([]);
  });
});
