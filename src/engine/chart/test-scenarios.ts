/** The shipped scenarios for tests; reading them all takes a while, so only those tests wait for it that ask for them. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/scenario.ts';

function read(id: string): Scenario {
  const parsed = parseScenario(readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8'));
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.failures)}`);
  return parsed.scenario;
}

export const SHIPPED: readonly Scenario[] = readdirSync('scenarios', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => read(name));

/** A chat, a call with a clock and one with swearing: for what would take too long with every scenario there is. */
export const SAMPLE: readonly Scenario[] = SHIPPED.filter(({ id }) =>
  ['joint-account', 'leaflet', 'trays'].includes(id),
);
