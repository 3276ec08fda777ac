/** The goals of a briefing. */
import type { Scenario } from './scenario.ts';

/** Those that put the customer at the centre (TR-13), in their order. */
export const fittingGoals = ({ goals }: Pick<Scenario, 'goals'>): readonly string[] =>
  Object.keys(goals).filter((goal) => goals[goal]);
