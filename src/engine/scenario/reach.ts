/** Which lines and endings some way of talking leads to, whatever the guards say. */
import { accept } from './accept.ts';
import { type Fault, fault } from './failure.ts';
import type { ScenarioFile } from './format.ts';
import { handoversAt } from './handovers.ts';
import type { Scenario } from './scenario.ts';

export function checkReach(file: ScenarioFile): readonly Fault[] {
  const scenario = accept(file);
  const reached = reachedFrom(scenario);
  return [
    ...Object.values(scenario.lines)
      .filter(({ id }) => !reached.has(id))
      .map(({ stage, id }) => fault('unreachable-line', ['stages', stage, id], id)),
    ...Object.keys(scenario.endings)
      .filter((id) => !reached.has(id))
      .map((id) => fault('unreachable-ending', ['endings', id], id)),
  ];
}

function reachedFrom(scenario: Scenario): ReadonlySet<string> {
  const { opening, callBack, end, lines, replies } = scenario;
  const reached = new Set(end.map(({ to }) => to));
  const open = [opening, ...(callBack ? [callBack] : [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    for (const reply of lines[id]?.replies ?? [])
      open.push(...(replies[reply]?.routes.map(({ to }) => to) ?? []));
    open.push(...handoversAt(scenario, id).map(({ to }) => to));
  }
  return reached;
}
