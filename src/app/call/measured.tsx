/** How hard a call is, in numbers: they come behind the briefing. */
import { yields } from 'virtual:yields';
import type { ComponentChildren } from 'preact';
import { chartOf, readRecipe } from '../../engine/second-round/recipe.ts';
import { Measured } from '../../screens/parts/measured.tsx';
import type { Words } from '../words.ts';

export async function openMeasured(words: Words, id: string): Promise<ComponentChildren> {
  const recipe = readRecipe(id);
  const own = yields[recipe ? chartOf(recipe.kind) : id];
  await words.need('later');
  return own && <Measured yields={own} />;
}
