import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../chart/test-scenarios.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { FORM_SCENARIOS } from '../scenario/test-forms.ts';
import { digest } from './digest.ts';

type Path = readonly (string | number)[];

/** The way to everything in a scenario that is not itself made of parts. */
function leaves(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]));
}

function changed(scenario: Scenario, path: Path): Scenario {
  // Not a structured clone: letters share what stands once in the file, and one place is to change.
  const copy = JSON.parse(JSON.stringify(scenario)) as Scenario;
  const parent = path
    .slice(0, -1)
    .reduce((part, key) => (part as Record<string, unknown>)[key] as object, copy as object);
  const key = path.at(-1) ?? '';
  const fields = parent as Record<string, unknown>;
  const before = fields[key];
  fields[key] =
    typeof before === 'number' ? before + 1 : typeof before === 'boolean' ? !before : `${String(before)}x`;
  return copy;
}

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, shuffled(part)] as const)
      .toReversed(),
  );
};

/** Values changed in each scenario, spread over the whole of it. */
const TRIED = 150;

describe.each([...SHIPPED, ...FORM_SCENARIOS].map((scenario) => [scenario.id, scenario] as const))(
  'the digest of %s',
  (_, scenario) => {
    it('is sixteen hexadecimal digits', () => expect(digest(scenario)).toMatch(/^[0-9a-f]{16}$/));
    it('changes with any value, and never to the same', () => {
      const all = leaves(scenario);
      const some = all.filter((__, place) => place % Math.ceil(all.length / TRIED) === 0);
      const digests = new Set(some.map((path) => digest(changed(scenario, path))));
      expect(digests.has(digest(scenario))).toBe(false);
      expect(digests.size).toBe(some.length);
    });
    it('changes when replies are offered in another order', () => {
      const lines = Object.fromEntries(
        Object.entries(scenario.lines).map(([id, line]) => [
          id,
          { ...line, replies: line.replies.toReversed() },
        ]),
      );
      expect(digest({ ...scenario, lines })).not.toBe(digest(scenario));
    });
    it('does not change with the order in which keys were written', () => {
      expect(digest(shuffled(scenario) as Scenario)).toBe(digest(scenario));
    });
  },
);

describe('digests', () => {
  it('of different scenarios differ', () => {
    expect(new Set(SHIPPED.map(digest)).size).toBe(SHIPPED.length);
  });
  it('are as they were where nothing is said about how far language goes (4.2)', () => {
    for (const scenario of SHIPPED.slice(0, 3)) {
      const { worst: _, ...before } = scenario.traits;
      const unsaid = { ...scenario, traits: before } as Scenario;
      const further = { ...scenario, traits: { ...before, worst: 'attacking' } } as Scenario;
      expect(digest(unsaid)).toBe(digest(scenario));
      expect(digest(further)).not.toBe(digest(scenario));
    }
  });
  it('are the same on every machine', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SHIPPED), (scenario) => {
        expect(digest(structuredClone(scenario))).toBe(digest(scenario));
      }),
      { numRuns: 10 },
    );
  });
});
