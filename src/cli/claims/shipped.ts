/** The shipped scenarios with what they declare about the claims, from disk. */
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import {
  type Declaration,
  type DeclarationFailure,
  NOTHING_DECLARED,
  parseDeclared,
} from '../../engine/claims/declared.ts';
import { type ShippedGround, shippedGround } from '../../engine/claims/shipped.ts';
import { ROOT, readText, scenarioIds, scenarioPath, shippedScenario } from '../files.ts';

export interface DeclarationFault extends Omit<DeclarationFailure, 'code'> {
  readonly file: string;
  readonly code: DeclarationFailure['code'] | 'no-file' | 'unreadable';
}

export interface Shipped {
  readonly grounds: readonly ShippedGround[];
  /** All that is wrong with the declarations; a faulty one counts as none. */
  readonly faults: readonly DeclarationFault[];
}

export function readShipped(): Shipped {
  const read = scenarioIds().map((id) => ({ id, ...readDeclared(id) }));
  return {
    grounds: read.flatMap(({ id, declared }) => {
      const scenario = shippedScenario(id);
      return scenario ? [shippedGround(scenario, declared)] : [];
    }),
    faults: read.flatMap(({ faults }) => faults),
  };
}

interface ReadDeclared {
  readonly declared: Declaration;
  readonly faults: readonly DeclarationFault[];
}

const NONE: ReadDeclared = { declared: NOTHING_DECLARED, faults: [] };

/** A scenario without a declaration declares nothing. */
function readDeclared(id: string): ReadDeclared {
  const path = join(dirname(scenarioPath(id)), 'claims.yaml');
  if (!existsSync(path)) return NONE;
  const at = { file: relative(ROOT, path), path: '', line: null, column: null, detail: '' };
  const text = readText(path);
  if (!text.ok) return { ...NONE, faults: [{ ...at, code: text.code }] };
  const parsed = parseDeclared(text.text);
  if (parsed.ok) return { declared: parsed.declaration, faults: [] };
  return { ...NONE, faults: parsed.failures.map((failure) => ({ ...at, ...failure })) };
}
