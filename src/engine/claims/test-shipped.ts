/** The shipped scenarios for tests of the claims, with what they declare. */
import { existsSync, readFileSync } from 'node:fs';
import { SHIPPED } from '../chart/test-scenarios.ts';
import { type Declaration, NOTHING_DECLARED, parseDeclared } from './declared.ts';
import { type ShippedGround, shippedGround } from './shipped.ts';

function declaredBy(id: string): Declaration {
  const path = `scenarios/${id}/claims.yaml`;
  if (!existsSync(path)) return NOTHING_DECLARED;
  const declared = parseDeclared(readFileSync(path, 'utf8'));
  if (!declared.ok) throw new Error(`${path}: ${JSON.stringify(declared.failures)}`);
  return declared.declaration;
}

export const SHIPPED_GROUNDS: readonly ShippedGround[] = SHIPPED.map((scenario) =>
  shippedGround(scenario, declaredBy(scenario.id)),
);
