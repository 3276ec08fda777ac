/** From the text of a scenario file to an accepted scenario, or to everything that is wrong with it at once. */
import { accept } from './accept.ts';
import { type Failure, MOST_FAILURES } from './failure.ts';
import { checkTheRest } from './mend.ts';
import { checkReach } from './reach.ts';
import { readForm } from './read-form.ts';
import { readYaml } from './read-yaml.ts';
import { checkReferences } from './references.ts';
import type { Scenario } from './scenario.ts';

export type Parsed =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly failures: readonly Failure[] };

/**
 * Reads one scenario. Never throws, whatever the text, and reports everything that is wrong at once, up to
 * `MOST_FAILURES`: faults of form, and in the well-formed rest everything that points nowhere. Only a text that is no
 * honest YAML at all is looked at no further.
 */
export function parseScenario(text: string): Parsed {
  const { data, failures, locate } = readYaml(text);
  if (failures.length > 0) return { ok: false, failures };
  const form = readForm(data);
  if ('faults' in form) {
    const faults = [...form.faults, ...checkTheRest(data, form.faults)];
    return { ok: false, failures: faults.slice(0, MOST_FAILURES).map(locate) };
  }
  const faults = [...checkReferences(form.file), ...checkReach(form.file)];
  if (faults.length > 0) return { ok: false, failures: faults.slice(0, MOST_FAILURES).map(locate) };
  return { ok: true, scenario: accept(form.file) };
}
