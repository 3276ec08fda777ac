import { load } from 'virtual:scenarios';
import { isOffered } from '../offered.ts';
import type { FindScenario } from './accept-shared.ts';

/** Among the scenarios that came with this build, and their second rounds. */
export const findScenario: FindScenario = (id) => (isOffered(id) ? load(id) : null);
