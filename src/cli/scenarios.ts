/** The shipped scenarios a command works on, or the report that stands in its place. */
import type { Scenario } from '../engine/scenario/scenario.ts';
import {
  type ReadScenario,
  readShippedScenario,
  scenarioIds,
  scenarioPath,
  shownPath,
} from '../files/shipped.ts';
import { noSuchScenario, type Placed, placedLine, type Report } from './report.ts';

type Opened =
  | { readonly ok: true; readonly scenarios: readonly Scenario[] }
  | { readonly ok: false; readonly report: Report };

/** Those named, or without names every one; all that keeps any of them from being read, where something does. */
export function openScenarios(ids: readonly string[] = []): Opened {
  const chosen = ids.length > 0 ? ids : scenarioIds();
  const read = chosen.map((id) => ({ id, file: readShippedScenario(id) }));
  const unknown = read.filter(({ file }) => file === null).map(({ id }) => id);
  if (unknown.length > 0) return { ok: false, report: noSuchScenario(unknown) };
  const faults = read.flatMap(({ id, file }) => scenarioFaults(id, file));
  if (faults.length > 0) return { ok: false, report: unreadableScenarios(faults) };
  return { ok: true, scenarios: read.flatMap(({ file }) => (file?.ok ? [file.scenario] : [])) };
}

/** Why the file of a shipped scenario does not read; nothing, where it does. */
export const scenarioFaults = (id: string, file: ReadScenario | null): readonly Placed[] =>
  file === null || file.ok
    ? []
    : file.failures.map((failure) => ({ file: shownPath(scenarioPath(id)), ...failure }));

/** What is left to say where a scenario cannot be read. */
export const unreadableScenarios = (failures: readonly Placed[]): Report => ({
  exit: 1,
  data: { failures },
  lines: failures.map(placedLine),
});
