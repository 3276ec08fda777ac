/** How a whole group stands, in a few figures. */
import type { StandingName } from './standing.ts';

/** Where somebody stands with all that they are asked. */
export type Where = 'overdue' | 'underWay' | 'done' | null;

const BEGUN: readonly StandingName[] = ['under-way', 'passed-once'];
const AHEAD: readonly StandingName[] = ['to-do', 'refresh-due', 'used-up'];

/** Null: of what is open to them nothing was begun, or nothing is asked of them yet. */
export function whereOf(states: readonly StandingName[]): Where {
  const has = (names: readonly StandingName[]) => states.some((state) => names.includes(state));
  if (has(['overdue'])) return 'overdue';
  if (has(BEGUN)) return 'underWay';
  if (!has(['mastered'])) return null;
  return has(AHEAD) ? 'underWay' : 'done';
}
