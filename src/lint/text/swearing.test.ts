import { describe, expect, it } from 'vitest';
import type { Language } from '../../engine/vocabulary.ts';
import type { Locale } from '../../i18n/locales.ts';
import { listedWords, stemHash, wordsAround } from './hashed-words.ts';
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

describe('a word that is spelled to slip through', () => {
  const list = new Set([stemHash('grizelt', 'en'), stemHash('big nork', 'en')]);
  it.each([
    [
      'figures and signs for letters',
      'a gr1z3lt, a grize17, a gr!zelter!',
      ['gr1z3lt', 'grize17', 'gr!zelter'],
    ],
    ['stars', 'gr*zelt, gr**elts', ['gr*zelt', 'gr**elts']],
    ['gaps', 'I g r i z e l t, G.R.I.Z.E.L.T!', ['I g r i z e l t', 'G.R.I.Z.E.L.T']],
    ['drawn-out letters', 'a griiiizelllt', ['griiiizelllt']],
    ['letters nobody sees', 'a gri\u200Bze\u00ADlt', ['grizelt']],
    ['letters of another alphabet', 'a gr\u0456z\u0435lt', ['gr\u0456z\u0435lt']],
    ['marks the language does not have', 'a grïzëlt', ['grïzëlt']],
    ['wide letters', 'ｇｒｉｚｅｌｔ', ['grizelt']],
  ])('is found with %s', (_, text, found) => expect(listedWords(text, list, 'en')).toEqual(found));
  it('is found where it takes two', () =>
    expect(listedWords('You big norks, you bigger nork.', list, 'en')).toEqual(['big norks']));
  it('is let be where it is masked, or starred out altogether', () =>
    expect(listedWords('[[*]] gr[[#]]zelt g******', list, 'en')).toEqual([]));
});

describe('a word that hides in others', () => {
  const list = new Set([stemHash('grizelt', 'en'), stemHash('nork$', 'en')]);
  const around = (text: string) => wordsAround(text, list, 'en');
  it('is found in a compound', () =>
    expect(around('A supergrizelting cow-bignork!')).toEqual(['supergrizelting', 'bignork']));
  it('is found with a gap in it', () =>
    expect(around('You gri zelter, no rk!')).toEqual(['gri zelter', 'no rk']));
  it('is let be where it is listed whole and goes on, or the gap is a full stop or an apostrophe', () =>
    expect(around('Bignorkel. No. Rk, it’n ork. Again ork.')).toEqual([]));
});

it('marks of the language itself stay: another letter is another word', () => {
  const list = new Set([stemHash('gruzelt', 'fi')]);
  expect(listedWords('grüzelt', list, 'fi')).toEqual(['grüzelt']);
  expect(listedWords('grözelt', new Set([stemHash('grozelt', 'fi')]), 'fi')).toEqual([]);
});

describe.each(Object.keys(STRONG) as Locale[])('in %s', (locale) => {
  it('a strong word in plain letters is found', () =>
    expect(codes(locale, `A, ${STRONG[locale]}!`)).toEqual(['swearing-unmasked']));
  it('it may not hide in a mild mark, which readers can open', () =>
    expect(codes(locale, `A [[${STRONG[locale]}]]!`)).toEqual(['swearing-unmasked']));
  it('it may not hide behind a figure or a gap between its letters', () => {
    const spelled = [
      STRONG[locale].replace(/i/, '1').replace(/a/, '4'),
      Array.from(STRONG[locale]).join(' '),
    ];
    for (const word of spelled) expect(codes(locale, `A, ${word}!`)).toEqual(['swearing-unmasked']);
  });
  it('a slur is found, covered or not', () => {
    expect(codes(locale, `A ${SLUR[locale]}.`)).toEqual(['slur']);
    expect(codes(locale, `A [[${SLUR[locale]}]].`)).toEqual(['slur']);
  });
  it('masks are what they are for', () => expect(codes(locale, 'A [[#]] b, a [[*]]!')).toEqual([]));
});

it.each([
  ['en', 'Seat B4, a 5 * 5 grid, a B52, class1 and 7th at 10am, so I am, a b c; hmmm, a fat book, a pig.'],
  ['lv', 'K4 un N4, 15 s, e p a; resnā grāmata, cūka fermā, mmm, stervelis.'],
  ['tr', 'K4, 15 s, a b c, şişman kedi, şişman bir domuz değil, hımmm, yaraka.'],
  ['et', 'K4, kella 15-ks, a b c, paks raamat, paksu seina, jäääär, putsik.'],
  ['fi', 'K4, klo 15.00, a b c, lihava kissa, sikala, hmmm, läskinen ei.'],
  ['en', 'A [[bother]], the cockpit, classes, grapes and Scunthorpe assess a fire-retardant pass.'],
  ['lv', 'Viņa sūdzība par sūdzībām un sūtījumu, bokss, pistole.'],
  ['tr', 'Boks, sikke, götürmek, götürü, piknik, itiraz, ananas, malzeme.'],
  ['et', 'Kuraator, kuratiivne, litsents, perspektiiv, persik, hoorattas, ärme raiska aega.'],
  ['en', 'It’s hit the wall, as so on, with it; a naïve café and a mishap.'],
  ['fi', 'Sovittu, ravittu, alpakka ja kolme persikkaa.'],
  ['tr', 'Tamamına baktım, parçası eksiktir.'],
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
