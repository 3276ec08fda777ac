import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createLibrary } from '../../../i18n/library.ts';
import { LOCALES } from '../../../i18n/locales.ts';
import { inTheirName } from '../../../screens/desk/person/in-their-name.ts';

const load = async (locale: string, namespace: string) =>
  JSON.parse(readFileSync(`locales/${locale}/${namespace}.json`, 'utf8')) as object;

it.each(LOCALES)('a call is read by others in the name of who has played it, in %s', async (locale) => {
  const library = await createLibrary(load);
  const reader = await library.open(locale, ['interface', 'later', 'desk/person']);
  const texts = { ...reader, segments: (text: string) => [{ kind: 'text', text } as const] };
  const { t, coach } = inTheirName(texts, 'Robin');
  expect([t('debrief.you-did'), t('call.you')]).toEqual(['Robin', 'Robin']);
  expect(t('announce.you-say', { line: 'Hm.' })).toBe('Robin: Hm.');
  for (const key of ['debrief.goal', 'debrief.no-goal'] as const) expect(t(key)).not.toBe(texts.t(key));
  expect(coach('praise.quick-heard')).toBe(t('desk-attempt.quick-heard'));
  expect(t('debrief.answers')).toBe(texts.t('debrief.answers'));
});
