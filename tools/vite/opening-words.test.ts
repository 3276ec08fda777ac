import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startCall, step } from '../../src/engine/chart/call.ts';
import { offeredReplies } from '../../src/engine/chart/offer.ts';
import { blocksOf } from '../../src/engine/scenario/letter.ts';
import { offeredIds, shippedScenario } from '../../src/files/shipped.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ROOT } from '../setup/runtime.mjs';
import { openingWords } from './opening-words.ts';

// A talk that is lent comes whole, with whoever borrows it.
describe.each(offeredIds())('the opening of %s', (id) => {
  const scenario = shippedScenario(id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  const texts = (locale: string) =>
    JSON.parse(readFileSync(join(ROOT, 'locales', locale, 'scenarios', `${id}.json`), 'utf8'));

  it.each(LOCALES)('has every word that is read before the first reply, in %s', (locale) => {
    const whole = texts(locale);
    const words = openingWords(whole, scenario) as typeof whole;
    for (const section of ['title', 'customer', 'briefing', 'goals', 'parameters', 'facts'])
      expect(words[section]).toEqual(whole[section]);
    const picked = step(startCall(scenario, 1), { type: 'pick-up' });
    if ('refused' in picked) throw new Error(picked.refused);
    for (const choice of offeredReplies(picked.state).flatMap(({ id: reply }) => blocksOf(reply)))
      expect(words.replies[choice]).toBe(whole.replies[choice]);
    expect(words.lines[scenario.opening]).toBe(whole.lines[scenario.opening]);
  });

  it('is a small part of the whole', () => {
    const whole = texts('en');
    expect(JSON.stringify(openingWords(whole, scenario)).length).toBeLessThan(
      JSON.stringify(whole).length / 3,
    );
  });
});
