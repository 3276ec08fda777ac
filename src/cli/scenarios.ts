/** The shipped scenarios a command works on, or the report that stands in its place. */
import type { Scenario } from '../engine/scenario/scenario.ts';
import { chartOf, readRecipe } from '../engine/second-round/recipe.ts';
import { secondRound } from '../engine/second-round/second-round.ts';
import {
  type ReadScenario,
  readShippedScenario,
  scenarioIds,
  scenarioPath,
  shownPath,
} from '../files/shipped.ts';
import { noSuchScenario, type Placed, placedLine, type Report, wrongUse } from './report.ts';

type Opened =
  | { readonly ok: true; readonly scenarios: readonly Scenario[] }
  | { readonly ok: false; readonly report: Report };

/** Those named, or without names every one; all that keeps any of them from being read, where something does. */
export function openScenarios(ids: readonly string[] = []): Opened {
  const chosen = ids.length > 0 ? ids : scenarioIds();
  const read = chosen.map((id) => ({ id, file: readShippedScenario(id) }));
  const unknown = read.filter(({ file }) => file === null).map(({ id }) => id);
  if (unknown.length > 0) return { ok: false, report: notAmongThem(unknown) };
  const faults = read.flatMap(({ id, file }) => scenarioFaults(id, file));
  if (faults.length > 0) return { ok: false, report: unreadableScenarios(faults) };
  return { ok: true, scenarios: read.flatMap(({ file }) => (file?.ok ? [file.scenario] : [])) };
}

/** Nothing that stands beside a scenario's file stands beside a second round: its talk has a file of its own. */
export function notAmongThem(ids: readonly string[]): Report {
  const [round] = ids.flatMap((id) => readRecipe(id) ?? []);
  return round
    ? wrongUse(
        'second-round',
        `a second round has no file; its talk is ${chartOf(round.kind)}; play, replay, transcript and solve take both`,
      )
    : noSuchScenario(ids);
}

type OpenedCall =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly report: Report };

/** What a single call is played on: a shipped scenario, or a second round by the id that its logs bear (SC-26). */
export function openCall(id: string): OpenedCall {
  const recipe = readRecipe(id);
  const opened = openScenarios(recipe ? [chartOf(recipe.kind), recipe.scenario] : [id]);
  if (!opened.ok) return opened;
  const [first, second] = opened.scenarios as [Scenario, Scenario?];
  const scenario = recipe && second ? secondRound(first, second, recipe) : first;
  return scenario ? { ok: true, scenario } : { ok: false, report: noSuchScenario([id]) };
}

/** Why the file of a shipped scenario does not read; nothing, where it does. */
export const scenarioFaults = (id: string, file: ReadScenario | null): readonly Placed[] =>
  file === null || file.ok
    ? []
    : file.failures.map((failure) => ({ file: shownPath(scenarioPath(id)), ...failure }));

/** What is left to say where a scenario cannot be read. */
const unreadableScenarios = (failures: readonly Placed[]): Report => ({
  exit: 1,
  data: { failures },
  lines: failures.map(placedLine),
});
