/**
 * The words of a second round (SC-26): what is said is lent by one talk, who says it and what it is about come from the
 * first contact. What a customer of one kind of anger says otherwise stands under that kind (`passive.lines.opening`).
 */
import { chartOf, type Recipe, readRecipe } from '../engine/second-round/recipe.ts';
import type { Mood } from '../engine/vocabulary.ts';
import type { Reader } from '../i18n/library.ts';

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
export const around = (reader: Reader): Reader => ({
  ...reader,
  scenario: (id, key, mood) => {
    const recipe = readRecipe(id);
    return recipe ? lentText(reader, recipe, key, mood) : reader.scenario(id, key, mood);
  },
  card: (id, key) => {
    const recipe = readRecipe(id);
    if (!recipe || key === OWN) return reader.card(recipe?.scenario ?? id, key);
    const title = reader.card(recipe.scenario, 'title');
    return filledIn(reader.card(chartOf(recipe.kind), key), { title });
  },
});

function lentText(reader: Reader, recipe: Recipe, key: string, mood: Mood | undefined): string {
  const { kind, angerType, scenario, promise } = recipe;
  if (key === OWN) return reader.scenario(scenario, key);
  const own = `${angerType}.${key}`;
  const said = reader.scenario(chartOf(kind), own, mood);
  // A key that has no words is given back as it is.
  const text = said === own ? reader.scenario(chartOf(kind), key, mood) : said;
  return filledIn(text, {
    title: reader.scenario(scenario, 'title'),
    promise: promise === null ? '' : reader.scenario(scenario, `promises.${promise}`),
  });
}

const filledIn = (text: string, gaps: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);
