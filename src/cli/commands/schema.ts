import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchema } from '../../engine/scenario/json-schema.ts';
import { ROOT, readText } from '../../files/shipped.ts';
import type { Report } from '../report.ts';

const PATH = join(ROOT, 'scenarios', 'schema.json');

/** `schema`: the JSON Schema of scenario files, for editors; generated, never written by hand. */
export async function schema(onlyCheck: boolean): Promise<Report> {
  const text = `${JSON.stringify(jsonSchema(), null, 2)}\n`;
  const file = readText(PATH);
  const same = file.ok && file.text === text;
  if (!onlyCheck) writeFileSync(PATH, text);
  const stale = onlyCheck && !same;
  const line = stale
    ? 'scenarios/schema.json is not what the format says; run: npm run sim -- schema'
    : 'scenarios/schema.json is up to date';
  return { exit: stale ? 1 : 0, data: { upToDate: !stale }, lines: [line] };
}
