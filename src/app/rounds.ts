/** Second rounds by id (SC-26), each made once, and their words: all that is not wanted before a next day. */
import type { Scenario } from '../engine/scenario/scenario.ts';
import type { SecondRoundKind } from '../engine/second-round/kinds.ts';
import { chartOf, readRecipe } from '../engine/second-round/recipe.ts';
import { secondRound } from '../engine/second-round/second-round.ts';

type Load = (id: string) => Promise<Scenario>;

const talks = import.meta.glob<Scenario>('/scenarios/second-*/scenario.yaml', { import: 'default' });

async function talkOf(kind: SecondRoundKind): Promise<Scenario> {
  const read = talks[`/scenarios/${chartOf(kind)}/scenario.yaml`];
  if (!read) throw new RangeError(`no talk for ${kind}`);
  return read();
}

const made = new Map<string, Scenario>();

/** Rejects with a RangeError where nobody can have left such a round. */
export async function loadRound(id: string, load: Load): Promise<Scenario> {
  const round = made.get(id) ?? (await makeRound(id, load));
  if (!round) throw new RangeError(`no second round ${id}`);
  made.set(id, round);
  return round;
}

async function makeRound(id: string, load: Load): Promise<Scenario | null> {
  const recipe = readRecipe(id);
  if (!recipe) return null;
  const [talk, first] = await Promise.all([talkOf(recipe.kind), load(recipe.scenario)]);
  return made.get(id) ?? secondRound(talk, first, recipe);
}

export { around, filesOf } from '../engine/second-round/lent-words.ts';
