import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANGER_TYPES } from '../vocabulary.ts';
import { SECOND_ROUNDS } from './kinds.ts';
import { callerOf, chartOf, isScenarioId, makeRecipe, type Recipe, readRecipe } from './recipe.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,23}$/);
const recipe: fc.Arbitrary<Recipe> = fc
  .record({
    kind: fc.constantFrom(...SECOND_ROUNDS),
    angerType: fc.constantFrom(...ANGER_TYPES),
    scenario: id,
    promise: id,
    anger: fc.integer({ min: 11, max: 100 }),
    trust: fc.integer({ min: 0, max: 100 }),
    language: fc.constantFrom(0, 1, 2, 3),
  })
  .map((each) => ({ ...each, promise: each.kind === 'unsettled' ? null : each.promise }) as Recipe);

describe('the id of a second round', () => {
  it('says all that it is made of', () => {
    const late = { kind: 'late', angerType: 'passive', scenario: 'leaflet', promise: 'parcel' } as const;
    const written = makeRecipe({ ...late, anger: 62, trust: 15, language: 0 });
    expect(written).toBe('late~passive~leaflet~parcel~62~15~0');
    expect(callerOf(written)).toBe('leaflet');
    expect(callerOf('leaflet')).toBe('leaflet');
    expect(chartOf('late')).toBe('second-late');
  });

  it('is read as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(recipe, (each) => {
        expect(readRecipe(makeRecipe(each))).toEqual(each);
      }),
    );
  });

  it('is an id that a log may name', () => {
    fc.assert(fc.property(recipe, (each) => isScenarioId(makeRecipe(each))));
    expect(isScenarioId('leaflet')).toBe(true);
    expect(isScenarioId('Leaflet!')).toBe(false);
    expect(isScenarioId(7)).toBe(false);
  });

  it.each([
    ['a scenario somebody wrote', 'leaflet'],
    ['a reason nobody has', 'bored~passive~leaflet~parcel~62~15~0'],
    ['a promise where none was made', 'unsettled~passive~leaflet~parcel~62~15~0'],
    ['no promise where one was broken', 'late~passive~leaflet~~62~15~0'],
    ['more anger than there is', 'late~passive~leaflet~parcel~101~15~0'],
    ['numbers written another way', 'late~passive~leaflet~parcel~062~15~0'],
    ['something behind it', 'late~passive~leaflet~parcel~62~15~0~1'],
  ])('is not %s', (_, other) => expect(readRecipe(other)).toBeNull());

  it('is told from any text, and never thrown at', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readRecipe(text) === null));
  });
});
