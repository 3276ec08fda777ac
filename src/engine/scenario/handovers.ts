import type { Route, Scenario } from './scenario.ts';

/** Where a transfer leads from a line (M-16); none where somebody else takes over and the talk stays where it is. */
export function handoversAt({ lines, handovers }: Scenario, line: string): readonly Route[] {
  const stage = Object.hasOwn(lines, line) ? (lines[line]?.stage ?? '') : '';
  return Object.hasOwn(handovers, stage) ? (handovers[stage] ?? []) : [];
}
