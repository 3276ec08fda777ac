/** A customer's second round (SC-26, M-18): the person of the first contact, as it left them, in a talk that is lent. */

import type { FindScenario } from '../scenario/find-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Channel, LANGUAGES, type Language } from '../vocabulary.ts';
import { chartOf, makeRecipe, type Recipe, readRecipe } from './recipe.ts';

/** Whoever was heard rings again and whoever wrote writes again, to one person and without an audience. */
const AGAIN: Readonly<Record<Channel, Channel>> = {
  phone: 'phone',
  chat: 'chat',
  email: 'email',
  counter: 'counter',
  'help-page': 'chat',
  'team-call': 'phone',
  review: 'chat',
  'voice-note': 'chat',
};

/** The round as a scenario; null where the recipe does not fit the first one. */
export function secondRound(chart: Scenario, first: Scenario, recipe: Recipe): Scenario | null {
  if (!fits(chart, first, recipe)) return null;
  const { anger, trust, language } = recipe;
  // What is lent has no words for a personal attack.
  const worst = milder(chart.traits.worst, first.traits.worst);
  const level = Math.min(language, LANGUAGES.indexOf(worst)) as Recipe['language'];
  const { industry, role, angerType, look, traits, silence } = first;
  return {
    ...chart,
    id: makeRecipe(recipe),
    channel: AGAIN[first.channel],
    industry,
    role,
    angerType,
    look,
    traits: { ...traits, worst },
    silence,
    start: { anger, trust, language: level, urgency: first.start.urgency, waited: 0 },
  };
}

const milder = (one: Language, other: Language): Language =>
  LANGUAGES.indexOf(one) < LANGUAGES.indexOf(other) ? one : other;

const fits = (chart: Scenario, first: Scenario, { kind, angerType, promise }: Recipe): boolean =>
  chart.secondRound === kind &&
  !first.secondRound &&
  first.angerType === angerType &&
  (promise === null || Object.hasOwn(first.promises, promise));

/** Finds second rounds too, wherever their talk and their first scenario are at hand; each is made once. */
export function withSecondRounds(find: FindScenario): FindScenario {
  const made = new Map<string, Scenario>();
  return (id) => {
    const recipe = readRecipe(id);
    if (!recipe) return find(id);
    const [chart, first] = [find(chartOf(recipe.kind)), find(recipe.scenario)];
    const round = made.get(id) ?? (chart && first && secondRound(chart, first, recipe));
    if (round) made.set(id, round);
    return round ?? undefined;
  };
}
