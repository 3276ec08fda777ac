/** The committed calls in Chromium, with the engine made as it is for the game: bit for bit what Node makes of them. */
import { build, type Rolldown } from 'vite';
import { expect, inject } from 'vitest';
import { SHIPPED } from '../../src/engine/chart/test-scenarios.ts';
import { readCorpus } from '../golden/corpus.ts';
import { it } from './support/visitor.ts';

async function engine(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      target: 'es2023',
      write: false,
      lib: { entry: 'test/golden/in-browser.ts', formats: ['iife'], name: 'golden' },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}

it('come to the same in a browser', async ({ page }) => {
  await page.goto(`${inject('address')}licences.txt`);
  const corpus = readCorpus();
  const asked = `golden.compareHere(${JSON.stringify(SHIPPED)}, ${JSON.stringify(corpus)})`;
  expect(await page.evaluate(`(() => { ${await engine()}; return ${asked}; })()`)).toEqual({
    rules: corpus.rules,
    same: true,
    found: [],
    calls: corpus.calls.length,
  });
});
