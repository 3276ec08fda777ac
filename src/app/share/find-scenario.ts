import { index, load } from 'virtual:scenarios';
import type { FindScenario } from './accept-shared.ts';

/** Among the scenarios that came with this build. */
export const findScenario: FindScenario = (id) => (index.some((entry) => entry.id === id) ? load(id) : null);
