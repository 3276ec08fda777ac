/** The scenarios that ship, as their authors saved them. */
import { readdirSync, readFileSync } from 'node:fs';

export const SHIPPED_TEXTS: readonly string[] = readdirSync('scenarios', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(`scenarios/${name}/scenario.yaml`, 'utf8'));
