import { describe, expect, it } from 'vitest';
import { scenarioIds, shippedScenario } from '../../files/shipped.ts';
import { replyWords } from '../../lint/text-file/reply-words.ts';
import { digestOf, readMeasures, stateOf } from '../difficulty/difficulty-file.ts';
import { readTextFile } from '../locales/text-files.ts';
import { difficulty } from './difficulty.ts';

function opened(id: string) {
  const scenario = shippedScenario(id);
  const file = readTextFile('en', `scenarios/${id}`);
  if (!scenario || !file.ok) throw new Error(`${id} does not read`);
  return { scenario, words: replyWords(file.texts) };
}

describe('scenarios/difficulty.json', () => {
  const measures = readMeasures();

  it.each(scenarioIds())(
    'was measured on %s as it is now (else: npm run sim -- difficulty ID --write)',
    (id) => {
      const { scenario, words } = opened(id);
      expect(stateOf(measures[id], digestOf(scenario, words))).toBe('good');
    },
  );

  it('names no scenario that is gone', () =>
    expect(Object.keys(measures).filter((id) => !scenarioIds().includes(id))).toEqual([]));

  it('says what is measured again today', async () => {
    const { exit, data } = await difficulty(['saturday-nine'], false);
    expect(data).toMatchObject([{ file: 'good', ...measures['saturday-nine'] }]);
    expect(exit).toBe(0);
  });
});

describe('what a scenario was measured on', () => {
  const { scenario, words } = opened('trays');
  const on = digestOf(scenario, words);
  const measured = { digest: on, random: 1, bots: 1, oneSlip: 1 };

  it('is something else as soon as the talk or the words of a reply have changed', () => {
    expect(stateOf(measured, on)).toBe('good');
    expect(stateOf(measured, digestOf({ ...scenario, par: scenario.par + 1 }, words))).toBe('stale');
    expect(stateOf(measured, digestOf(scenario, { ...words, 'look-now': 'Otherwise.' }))).toBe('stale');
    expect(stateOf(undefined, on)).toBe('missing');
  });

  it('is the same in whatever order the words stand', () =>
    expect(digestOf(scenario, Object.fromEntries(Object.entries(words).toReversed()))).toBe(on));
});

it('difficulty of a scenario that is not there is asked in vain', async () =>
  expect(await difficulty(['nobody'], false)).toMatchObject({ exit: 2 }));
