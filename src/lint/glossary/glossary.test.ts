import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { wordsByStem } from '../text/stems.ts';
import { says } from '../text/test-texts.ts';
import { CONCEPTS } from './concepts.ts';
import { ENGLISH } from './en.ts';
import { GLOSSARIES, glossaryFaults } from './glossary.ts';

type Said = Readonly<Record<string, string>>;
const faults = (locale: Locale, texts: Said, english: Said) =>
  glossaryFaults({ texts: says(texts), english: says(english), locale }).map(
    ({ code, at }) => `${code} ${at}`,
  );

const LAMPS = { 'coach.lamps': 'What lights the lamps' };

describe('what English speaks of is called by its term', () => {
  it.each([
    ['lv', 'Kas iededz lampas'],
    ['tr', 'Lambaları ne yakar'],
    ['et', 'Mis lambid põlema paneb'],
    ['fi', 'Mikä sytyttää lamput'],
  ] as const)('%s: in whatever form: %s', (locale, text) =>
    expect(faults(locale, { 'coach.lamps': text }, LAMPS)).toEqual([]),
  );

  it('a text that says it in another way is told of', () => {
    expect(faults('lv', { 'coach.lamps': 'Kas tās iededz' }, LAMPS)).toEqual(['term-missing coach.lamps']);
  });

  it('a word that is not meant for it is told of, whatever English says', () => {
    expect(faults('tr', { 'coach.lamps': 'Işıkları ne yakar' }, LAMPS)).toEqual([
      'word-avoided coach.lamps',
      'term-missing coach.lamps',
    ]);
    expect(faults('et', { 'acts.a': 'Saatega üleandmine' }, { 'acts.a': 'In person' })).toEqual([
      'word-avoided acts.a',
    ]);
    expect(faults('en', { 'acts.a': 'Debriefing' }, { 'acts.a': 'Debriefing' })).toEqual([
      'word-avoided acts.a',
    ]);
  });

  it('a name is held against its term by its key: a mood is no other “settled”', () => {
    expect(faults('lv', { 'moods.settled': 'labi' }, { 'moods.settled': 'settled' })).toHaveLength(1);
    expect(faults('lv', { 'tiers.line': 'Nokārtots.' }, { 'tiers.line': 'The matter is settled.' })).toEqual(
      [],
    );
  });

  it('a plural form that English does not have is held against the other one', () => {
    const english = { 'left.calls_one': 'one call', 'left.calls_other': '{{count}} calls' };
    expect(faults('lv', { 'left.calls_zero': '{{count}} lietu' }, english)).toEqual([
      'term-missing left.calls_zero',
    ]);
  });
});

describe('left alone is', () => {
  it('the name of what is filled in', () => {
    const english = { 'refresh.weakest': '{{skill}}: your shortest bar' };
    expect(faults('fi', { 'refresh.weakest': '{{skill}}: lyhin palkkisi' }, english)).toEqual([]);
  });
  it.each(['agent.approval', 'replies.a', 'lines.a', 'outcome.review-4.a'])('what people say: %s', (key) =>
    expect(faults('et', { [key]: 'Mul oli terve kõne valmis.' }, { [key]: 'I had a call ready.' })).toEqual(
      [],
    ),
  );
  it('a text that a language has excepted, in that language', () => {
    const english = { 'tools.voice-note.name': 'Voice note' };
    expect(faults('lv', { 'tools.voice-note.name': 'Balss' }, english)).toEqual([]);
    expect(faults('fi', { 'tools.voice-note.name': 'Ääni' }, english)).toHaveLength(1);
  });
  it('a text that English has excepted, in every language', () => {
    const english = { 'coach.round': 'Concern {{number}}' };
    expect(faults('fi', { 'coach.round': 'Asia {{number}}' }, english)).toEqual([]);
  });
});

describe('the tables', () => {
  it.each(LOCALES)('%s avoids nothing that it uses itself', (locale) => {
    const glossary = GLOSSARIES[locale];
    const used = CONCEPTS.flatMap((concept) => glossary[concept].is);
    const avoided = CONCEPTS.flatMap((concept) => glossary[concept].not ?? []);
    expect(used.filter((stem) => wordsByStem(stem, avoided, locale).length > 0)).toEqual([]);
  });
  it.each(LOCALES.filter((locale) => locale !== 'en'))('%s has a word for every concept', (locale) => {
    expect(CONCEPTS.filter((concept) => GLOSSARIES[locale][concept].is.length === 0)).toEqual([]);
  });
  it('there is a way to tell that English speaks of a concept', () => {
    expect(CONCEPTS.filter((concept) => ENGLISH[concept].is.length === 0)).toEqual([
      'settled',
      'prickly',
      'heated',
      'boiling',
    ]);
  });
});
