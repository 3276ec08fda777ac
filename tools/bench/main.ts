/** `npm run bench [SECTION…]`: how fast things are, and how large. Prints; judges nothing. */
import { table } from '../../src/cli/report.ts';
import { analysisInBrowser } from './analysis-in-browser.ts';
import { analysisSpeed } from './analysis-speed.ts';
import { commandTimes } from './command-times.ts';
import { engineSpeed } from './engine.ts';
import { partSizes } from './part-sizes.ts';
import type { Rows } from './rows.ts';

const SECTIONS: Readonly<Record<string, readonly (() => Promise<Rows>)[]>> = {
  engine: [engineSpeed],
  analysis: [analysisSpeed, analysisInBrowser],
  commands: [commandTimes],
  sizes: [partSizes],
};

const wanted = process.argv.slice(2);
for (const [name, measurements] of Object.entries(SECTIONS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const measure of measurements) console.log(`\n${table(await measure()).join('\n')}`);
}
