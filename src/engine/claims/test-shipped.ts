/** The shipped scenarios for tests of the claims, with what they declare. */
import { existsSync, readFileSync } from 'node:fs';
import { SHIPPED } from '../chart/test-call.ts';
import { parseDeclared } from './declared.ts';
import { type ShippedGround, shippedGround } from './shipped.ts';

function declaredBy(id: string): ShippedGround['notApplicable'] {
  const path = `scenarios/${id}/claims.yaml`;
  if (!existsSync(path)) return {};
  const declared = parseDeclared(readFileSync(path, 'utf8'));
  if (!declared.ok) throw new Error(`${path}: ${JSON.stringify(declared.failures)}`);
  return declared.notApplicable;
}

export const SHIPPED_GROUNDS: readonly ShippedGround[] = SHIPPED.map((scenario) =>
  shippedGround(scenario, declaredBy(scenario.id)),
);
