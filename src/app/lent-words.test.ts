import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SECOND_ROUNDS } from '../engine/second-round/kinds.ts';
import { around, filesOf } from '../engine/second-round/lent-words.ts';
import { makeRecipe } from '../engine/second-round/recipe.ts';
import type { AngerType } from '../engine/vocabulary.ts';
import { createLibrary } from '../i18n/library.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';

const read = (locale: Locale, namespace: string) =>
  JSON.parse(readFileSync(`locales/${locale}/${namespace}.json`, 'utf8')) as object;

async function open(locale: Locale, id: string) {
  const library = await createLibrary(async (lng, namespace) => read(lng, namespace));
  return around(await library.open(locale, filesOf([`scenarios/${id}`])));
}

const late = {
  kind: 'late',
  scenario: 'trays',
  promise: 'within-hour',
  anger: 40,
  trust: 30,
  language: 0,
} as const;
const idOf = (angerType: AngerType) => makeRecipe({ ...late, angerType });

describe('the words of a second round', () => {
  it('come from the talk that is lent and from the first contact', () => {
    expect(filesOf(['cards', `openings/${idOf('escalated')}`])).toEqual([
      'cards',
      'scenarios/second-late',
      'scenarios/trays',
    ]);
  });

  it.each(LOCALES)(
    'are about the promise of the first contact, in the name of its customer: %s',
    async (locale) => {
      const id = idOf('escalated');
      const reader = await open(locale, id);
      expect(reader.scenario(id, 'customer.name')).toBe(reader.scenario('trays', 'customer.name'));
      expect(reader.scenario(id, 'title')).toContain(reader.scenario('trays', 'title'));
      expect(reader.scenario(id, 'lines.opening')).toContain(
        reader.scenario('trays', 'promises.within-hour'),
      );
    },
  );

  it('differ by the kind of anger, and by the mood', async () => {
    const reader = await open('en', idOf('escalated'));
    const said = (angerType: 'escalated' | 'swearing', mood: 'heated' | 'boiling') =>
      reader.scenario(idOf(angerType), 'lines.opening', { mood, language: 'clean', turn: 0 });
    expect(said('swearing', 'heated')).not.toBe(said('escalated', 'heated'));
    expect(said('escalated', 'boiling')).not.toBe(said('escalated', 'heated'));
    expect(reader.scenario(idOf('swearing'), 'replies.ours')).toBe(
      reader.scenario('second-late', 'replies.ours'),
    );
  });

  it('are boiling whoever boils: in words of one’s own kind, else in those of all', async () => {
    const reader = await open('en', idOf('passive'));
    const said = (angerType: AngerType, key: string) =>
      reader.scenario(idOf(angerType), key, { mood: 'boiling', language: 'clean', turn: 0 });
    const written = (key: string) => reader.scenario('second-late', key);
    expect(said('passive', 'lines.cost')).toBe(written('passive.lines.cost_boiling'));
    expect(said('swearing', 'lines.cost')).toBe(written('lines.cost_boiling'));
    expect(said('swearing', 'lines.settled')).toBe(written('swearing.lines.settled'));
    expect(said('escalated', 'lines.settled')).toBe(written('lines.settled'));
  });

  it.each(SECOND_ROUNDS)('leave open in every language what they leave open in English: %s', (kind) => {
    const gapsIn = (locale: Locale) =>
      JSON.stringify(read(locale, `scenarios/second-${kind}`))
        .match(/\{\w+\}/g)
        ?.toSorted();
    for (const locale of LOCALES) expect(gapsIn(locale)).toEqual(gapsIn('en'));
  });
});
