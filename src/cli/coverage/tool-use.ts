/** Techniques that no reply can carry (catalogue 3): where they are on offer, and which plans use them. */
import { basename } from 'node:path';
import type { InputType } from '../../engine/chart/input.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Technique, Trap } from '../../engine/vocabulary.ts';
import { planPaths, readText } from '../../files/shipped.ts';
import { parsePlan } from '../plan/plan.ts';

export interface ToolUse {
  /** The names of the plans beside the scenario that use it. */
  readonly plans: readonly string[];
}

interface Tool {
  readonly input: InputType;
  readonly isOffered: (scenario: Scenario) => boolean;
}

/** Thanks among colleagues (T-45) are no tool of a call: kudos come between the calls of a shift (M-20). */
const TOOLS: Partial<Record<Technique | Trap, Tool>> = {
  'spot-style': { input: 'style', isOffered: ({ traits }) => traits.style !== null },
  'follow-up-message': {
    input: 'follow-up',
    isOffered: ({ promises }) => Object.values(promises).some(({ message }) => message),
  },
  breathe: { input: 'breathe', isOffered: () => true },
  'phrase-book': { input: 'phrase-book', isOffered: () => true },
};

/** Null where it is no tool, or where this scenario does not offer it. */
export function toolUse(scenario: Scenario, what: Technique | Trap): ToolUse | null {
  const tool = TOOLS[what];
  if (!tool?.isOffered(scenario)) return null;
  const using = planPaths(scenario.id).filter((path) => inputsOf(path).includes(tool.input));
  return { plans: using.map((path) => basename(path, '.plan')) };
}

/** Of a plan that does not read, none; `plans` says what is wrong with it. */
function inputsOf(path: string): readonly InputType[] {
  const file = readText(path);
  const parsed = parsePlan(file.ok ? file.text : '');
  if (!parsed.ok) return [];
  return parsed.plan.items.flatMap(({ item }) => ('input' in item ? [item.input.type] : []));
}
