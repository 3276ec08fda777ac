/** The shipped scenarios with what they declare about the claims, from disk. */
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type DeclarationFailure, parseDeclared } from '../../engine/claims/declared.ts';
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
    grounds: read.flatMap(({ id, notApplicable }) => {
      const scenario = shippedScenario(id);
      return scenario ? [shippedGround(scenario, notApplicable)] : [];
    }),
    faults: read.flatMap(({ faults }) => faults),
  };
}

const NONE = { notApplicable: {}, faults: [] };

type ReadDeclared = Pick<ShippedGround, 'notApplicable'> & { readonly faults: readonly DeclarationFault[] };

/** A scenario without a declaration declares nothing. */
function readDeclared(id: string): ReadDeclared {
  const path = join(dirname(scenarioPath(id)), 'claims.yaml');
  if (!existsSync(path)) return NONE;
  const at = { file: relative(ROOT, path), path: '', line: null, column: null, detail: '' };
  const text = readText(path);
  if (!text.ok) return { ...NONE, faults: [{ ...at, code: text.code }] };
  const declared = parseDeclared(text.text);
  if (declared.ok) return { notApplicable: declared.notApplicable, faults: [] };
  return { ...NONE, faults: declared.failures.map((failure) => ({ ...at, ...failure })) };
}
