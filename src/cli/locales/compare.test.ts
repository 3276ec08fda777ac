import { describe, expect, it } from 'vitest';
import { compareWithEnglish, FILE_FAULTS, TEXT_FAULTS } from '../../lint/text-file/compare.ts';
import { flatten } from '../../lint/text-file/texts.ts';
import { checkLocales } from './check-locales.ts';
import { usesIn } from './interface-keys.ts';

const ENGLISH = {
  greeting: 'Good morning, {{name}}.',
  oath: 'Where are my [[damn]] trays, you [[*]]?',
  count_one: 'one answer',
  count_other: '{{count}} answers',
  long: 'This is not what you and the others have ordered.',
};

const LATVIAN = {
  greeting: 'Labrīt, {{name}}!',
  oath: 'Kur ir manas [[sasodītās]] paplātes, jūs [[*]]?',
  count_zero: '{{count}} atbilžu',
  count_one: '{{count}} atbilde',
  count_other: '{{count}} atbildes',
  long: 'Tas nav tas, kas pasūtīts.',
};

const findings = (texts: object) => compareWithEnglish('lv', flatten(texts), flatten(ENGLISH));
const codes = (texts: object) => findings(texts).map(({ code, key }) => `${code} ${key}`);

describe('a locale file held against English', () => {
  it('has nothing to say about a file that is complete', () => {
    expect(findings(LATVIAN)).toEqual([]);
  });

  it.each([
    ['missing-key greeting', { ...LATVIAN, greeting: undefined }],
    ['unused-key farewell', { ...LATVIAN, farewell: 'Sveiki' }],
    ['missing-plural count_zero', { ...LATVIAN, count_zero: undefined }],
    ['empty-text greeting', { ...LATVIAN, greeting: '' }],
    ['wrong-placeholder greeting', { ...LATVIAN, greeting: 'Labrīt, {{nome}}!' }],
    ['wrong-mark oath', { ...LATVIAN, oath: 'Kur ir manas paplātes, jūs [[*]]?' }],
    ['wrong-mark oath', { ...LATVIAN, oath: 'Kur ir manas [[#]] paplātes, jūs [[*]]?' }],
    ['english-left long', { ...LATVIAN, long: ENGLISH.long }],
    ['english-left long', { ...LATVIAN, long: 'Tas nav what you and the others pasūtīja.' }],
    ['stray-space greeting', { ...LATVIAN, greeting: 'Labrīt,  {{name}}!' }],
    ['wrong-placeholder greeting', { ...LATVIAN, greeting: 'Labrīt, {{name}}! {{name' }],
    ['wrong-placeholder greeting', { ...LATVIAN, greeting: 'Labrīt, {{name}}! {{name, uppercase}}' }],
    ['wrong-mark oath', { ...LATVIAN, oath: `${LATVIAN.oath} [[` }],
    ['nested-text long', { ...LATVIAN, long: '$t(long)' }],
    ['hidden-character long', { ...LATVIAN, long: 'Tas nav \u202eieināj gnurp' }],
    ['hidden-character long', { ...LATVIAN, long: 'Tas nav \ud83d.' }],
  ])('tells of %s', (finding, texts) => {
    expect(codes(JSON.parse(JSON.stringify(texts)) as object)).toContain(finding);
  });

  it('has a case for every fault it can tell', () => {
    expect(TEXT_FAULTS).toHaveLength(10 + FILE_FAULTS.length);
  });
});

describe('a text of nothing but brackets', () => {
  it('is held against English in no time', () => {
    expect(codes({ ...LATVIAN, oath: '['.repeat(200_000), greeting: '{'.repeat(200_000) })).toEqual([
      'wrong-placeholder greeting',
      'wrong-placeholder greeting',
      'wrong-mark oath',
      'wrong-mark oath',
    ]);
  }, 1000);
});

describe('keys asked for', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is source code as text
  const isUsed = usesIn("t('home.title'); t(`moods.${mood}`); t(`${group}.name`); t(`tools.${name}.hint`)");

  it('are literals and what a template with a fixed group can become', () => {
    expect(['home.title', 'moods.heated', 'tools.hold.hint'].filter(isUsed)).toHaveLength(3);
  });

  it('are not whatever a template without a fixed group might become', () => {
    expect(['home.intro', 'anything.name', 'tools.hold.name'].filter(isUsed)).toEqual([]);
  });
});

describe('the shipped texts', () => {
  it('are complete, used and well-formed in all five languages', () => {
    expect(checkLocales()).toEqual([]);
  });
});
