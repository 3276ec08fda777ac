/**
 * The words of a second round (SC-26): what is said is lent by one talk, who says it and what it is about come from the
 * first contact. What a customer of one kind of anger says otherwise stands under that kind (`passive.lines.opening`). Who
 * boils says what is written for boiling, in words of their own where there are some.
 */
import type { Voicing } from '../view/view.ts';
import { chartOf, type Recipe, readRecipe } from './recipe.ts';

/** Whoever gives out the words of scenarios by their ids; a key without words is given back as it is. */
interface Reader {
  card(id: string, key: string): string;
  scenario(id: string, key: string, how?: Voicing): string;
}

const SCENARIO_WORDS = /^(?:openings|scenarios)\/(.+)$/;

/** Of the person: as in the first contact. */
const OWN = 'customer.name';

function filesBehind(namespace: string): readonly string[] {
  const recipe = readRecipe(SCENARIO_WORDS.exec(namespace)?.[1] ?? '');
  return recipe ? [chartOf(recipe.kind), recipe.scenario].map((id) => `scenarios/${id}`) : [namespace];
}

/** The files behind these namespaces: a second round has none of its own. */
export const filesOf = (namespaces: readonly string[]): readonly string[] => namespaces.flatMap(filesBehind);

/** A reader that knows these words too. */
export const around = <R extends Reader>(reader: R): R => ({
  ...reader,
  scenario: (id: string, key: string, how?: Voicing) => {
    const recipe = readRecipe(id);
    return recipe ? lentText(reader, recipe, key, how) : reader.scenario(id, key, how);
  },
  card: (id: string, key: string) => {
    const recipe = readRecipe(id);
    if (!recipe || key === OWN) return reader.card(recipe?.scenario ?? id, key);
    const title = reader.card(recipe.scenario, 'title');
    return filledIn(reader.card(chartOf(recipe.kind), key), { title });
  },
});

function lentText(reader: Reader, recipe: Recipe, key: string, how: Voicing | undefined): string {
  const { kind, angerType, scenario, promise } = recipe;
  if (key === OWN) return reader.scenario(scenario, key);
  const keys = [`${angerType}.${key}`, key];
  const variants = how ? keys.map((each) => `${each}_${how.mood}`) : [];
  const text = firstOf([...variants, ...keys], (each) => reader.scenario(chartOf(kind), each));
  return filledIn(text, {
    title: reader.scenario(scenario, 'title'),
    promise: promise === null ? '' : reader.scenario(scenario, `promises.${promise}`),
  });
}

/** The words of the first key that has any. */
function firstOf(keys: readonly string[], read: (key: string) => string): string {
  const found = keys.find((key) => read(key) !== key);
  return found ? read(found) : (keys.at(-1) ?? '');
}

const filledIn = (text: string, gaps: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);
