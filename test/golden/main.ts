/**
 * `npm run golden` plays the committed calls and says which come to something else; `-- --write` makes them anew where a
 * scenario was edited, or all of them where the rules were changed on purpose: by a number of `numbers.ts`, or by anything else
 * and then with a higher EDITION (`src/engine/edition.ts`). Without that it refuses to cover up what has changed.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeLog } from '../../src/engine/log/log.ts';
import { find, makeCalls } from './calls.ts';
import { cameTo, type Golden, RULES } from './came-to.ts';
import { type Difference, differences, isSameRules } from './compare.ts';
import { type Corpus, FILE, readCorpus, sizeOfCorpus, writeCorpus } from './corpus.ts';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const corpus: Corpus = existsSync(FILE) ? readCorpus() : { rules: RULES, calls: [] };
const found = differences(find, corpus);
for (const { golden, finding } of found) console.log(`${finding}: ${golden.kind}, ${nameOf(golden)}`);
if (values.write) write();
else if (found.length > 0) process.exitCode = 1;
console.log(`${corpus.calls.length} calls, ${found.length} of them differ`);

function write(): void {
  const spoilt = found.filter(({ finding }) => finding === 'other-result');
  if (spoilt.length > 0 && isSameRules(corpus.rules)) {
    refuse(spoilt);
    return;
  }
  const calls = isSameRules(corpus.rules) ? mended() : makeCalls().map(goldenOf);
  writeCorpus({ rules: RULES, calls });
  console.log(`${calls.length} calls written, ${sizeOfCorpus()} bytes`);
}

function refuse(spoilt: readonly Difference[]): void {
  process.exitCode = 1;
  console.error(
    `edition-unchanged: ${spoilt.length} calls come to something else under the same edition of the rules. If that is meant, raise EDITION in src/engine/edition.ts first.`,
  );
}

/** The old calls stay wherever they still play: what was true once has to stay true. */
function mended(): readonly Golden[] {
  const kept = new Map(corpus.calls.map((golden) => [keyOf(golden), golden]));
  for (const { golden } of found) kept.delete(keyOf(golden));
  return makeCalls().map((made) => {
    const fresh = goldenOf(made);
    return kept.get(keyOf(fresh)) ?? fresh;
  });
}

function goldenOf({ kind, log, weighed }: ReturnType<typeof makeCalls>[number]): Golden {
  const plain: unknown = JSON.parse(makeLog(log));
  const came = cameTo(find, plain, weighed);
  if ('unplayed' in came) throw new Error(`${kind}, ${log.scenario}: ${came.unplayed}`);
  return { kind, log: plain, came };
}

function nameOf({ log }: Golden): string {
  const { scenario, seed } = log as { scenario: string; seed: number };
  return `${scenario}, seed ${seed}`;
}

function keyOf(golden: Golden): string {
  return `${golden.kind}, ${nameOf(golden)}`;
}
