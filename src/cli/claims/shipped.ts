/** The shipped scenarios with what they declare about the claims, from disk. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Declaration, NOTHING_DECLARED, parseDeclared } from '../../engine/claims/declared.ts';
import { type ShippedGround, shippedGround } from '../../engine/claims/shipped.ts';
import { readScenario, readText, scenarioIds, scenarioPath, shownPath } from '../../files/shipped.ts';
import type { Placed } from '../report.ts';
import { scenarioFaults } from '../scenarios.ts';

export interface Shipped {
  readonly grounds: readonly ShippedGround[];
  /** All that is wrong with the files; a scenario that does not read has no ground, a faulty declaration declares nothing. */
  readonly faults: readonly Placed[];
}

/** The scenarios of these ids; without any, every one. */
export function readShipped(ids: readonly string[] = scenarioIds()): Shipped {
  const read = ids.map((id) => ({ id, file: readScenario(scenarioPath(id)), ...readDeclared(id) }));
  return {
    grounds: read.flatMap(({ file, declared }) => (file.ok ? [shippedGround(file.scenario, declared)] : [])),
    faults: read.flatMap(({ id, file, faults }) => [...scenarioFaults(id, file), ...faults]),
  };
}

interface ReadDeclared {
  readonly declared: Declaration;
  readonly faults: readonly Placed[];
}

const NONE: ReadDeclared = { declared: NOTHING_DECLARED, faults: [] };

/** A scenario without a declaration declares nothing. */
function readDeclared(id: string): ReadDeclared {
  const path = join(dirname(scenarioPath(id)), 'claims.yaml');
  if (!existsSync(path)) return NONE;
  const at = { file: shownPath(path), path: '', line: null, column: null, detail: '' };
  const text = readText(path);
  if (!text.ok) return { ...NONE, faults: [{ ...at, code: text.code }] };
  const parsed = parseDeclared(text.text);
  if (parsed.ok) return { declared: parsed.declaration, faults: [] };
  return { ...NONE, faults: parsed.failures.map((failure) => ({ ...at, ...failure })) };
}
