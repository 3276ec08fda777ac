/** `npm run bench [PART…]`: how fast things are, and how large. Prints; judges nothing. */
import { table } from '../../src/cli/report.ts';
import { orStop, Stop } from '../setup/stop.mjs';
import { analysisInBrowser } from './analysis-in-browser.ts';
import { analysisSpeed } from './analysis-speed.ts';
import { commandTimes } from './command-times.ts';
import { engineSpeed } from './engine.ts';
import { liveSpeed } from './live/live-speed.ts';
import { partSizes } from './part-sizes.ts';
import type { Rows } from './rows.ts';
import { serverSpeed, serverWhole } from './server/server-speed.ts';
import { tableInBrowser } from './server/table-in-browser.ts';
import { solveSpeed } from './solve-speed.ts';

const PARTS: Readonly<Record<string, readonly (() => Promise<Rows>)[]>> = {
  engine: [engineSpeed],
  analysis: [analysisSpeed, analysisInBrowser],
  solve: [solveSpeed],
  commands: [commandTimes],
  sizes: [partSizes],
  server: [serverSpeed, serverWhole],
  table: [tableInBrowser],
  live: [liveSpeed],
};

await orStop(async () => {
  for (const measurements of chosen(process.argv.slice(2)))
    for (const measure of measurements) console.log(`\n${table(await measure()).join('\n')}`);
});

function chosen(wanted: readonly string[]) {
  const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0)
    throw new Stop(
      'part-unknown',
      `${unknown.join(', ')}; the parts are ${Object.keys(PARTS).join(', ')}.`,
      2,
    );
  return Object.entries(PARTS).flatMap(([name, measurements]) =>
    wanted.length === 0 || wanted.includes(name) ? [measurements] : [],
  );
}
