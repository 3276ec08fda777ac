/** Uploads made to keep the server from doing anything else: on every route that takes a body, and in every kind of file. */
import { z } from 'zod';
import { HEAVY } from '../../../src/engine/hostile/test-heavy.ts';
import type { Route } from '../../../src/protocol/route.ts';
import { ATTACKED } from '../../../src/server/http/test-hostile.ts';

export interface Bomb {
  readonly name: string;
  readonly method: Route['method'];
  readonly path: string;
  readonly body: string;
}

/** A little less than a request may hold. */
const ROOM = 500_000;
const filled = (piece: string, room = ROOM): string => piece.repeat(Math.floor(room / piece.length));
const listed = (piece: string): string => `[${filled(`${piece},`, ROOM - 1000).slice(0, -1)}]`;
const keys = (many: number): string =>
  `{${Array.from({ length: many }, (_, number) => `"k${number}":1`).join(',')}}`;

/** Values that are heavy whatever they stand for. */
const VALUES: Readonly<Record<string, string>> = {
  'a huge text': `"${'x'.repeat(ROOM)}"`,
  'a text of spaces': `"${' '.repeat(ROOM)}x"`,
  'a text of escapes': `"${filled('\\u0000', ROOM)}"`,
  'a list of nothing': listed('0'),
  'a list of objects': listed('{}'),
  'a hundred thousand keys': keys(40_000),
  'lists in lists': '['.repeat(100_000) + ']'.repeat(100_000),
  'objects in objects': `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
};

/** Of a bomb for every property of every body; `cohort` and the other ids are the same everywhere. */
export function bombsOf(id: string): readonly Bomb[] {
  return ATTACKED.filter(({ body }) => body).flatMap((route) => {
    const { method } = route;
    const path = `/api${route.path.replaceAll(/:\w+/g, id)}`;
    const { properties = {} } = z.toJSONSchema(route.body as z.ZodObject, {
      io: 'input',
      unrepresentable: 'any',
    });
    const bodies = Object.entries(VALUES).flatMap(([name, value]) => [
      ...Object.keys(properties).map((property) => ({
        name: `${property}: ${name}`,
        body: `{"${property}":${value}}`,
      })),
      { name: `a body that is ${name}`, body: value },
    ]);
    return bodies.map(({ name, body }) => ({ name: `${method} ${route.path}, ${name}`, method, path, body }));
  });
}

const CSV: Readonly<Record<string, string>> = {
  'quotation marks': filled('"'),
  commas: filled(','),
  'empty lines': filled('\n'),
  'lines of nothing': `name,login\n${filled(',\n')}`,
  'quoted commas': `name,login\n${filled('",')}`,
  'five thousand people': `name,login\n${Array.from({ length: 5000 }, (_, n) => `Person ${n},person${n}@example.org`).join('\n')}`,
  'five thousand long names': `name\n${`${'x'.repeat(98)}\n`.repeat(5000)}`,
  'a packed file': `PK\u0003\u0004${filled('x')}`,
};

/** Of what is read as a file once it is in a body. */
export function filesFor(cohort: string): readonly Bomb[] {
  const post = (name: string, path: string, body: object): Bomb => ({
    name,
    method: 'POST',
    path: `/api${path}`,
    body: JSON.stringify(body),
  });
  const rosters = Object.entries(CSV).map(([name, csv]) =>
    post(`a roster of ${name}`, `/cohorts/${cohort}/roster/preview`, { csv }),
  );
  const yaml = HEAVY.filter(([, , text]) => text.length < ROOM / 2).map(([name, , text]) =>
    post(`a scenario of ${name}`, '/scenarios/check', { yaml: text, words: {} }),
  );
  const texts = Object.entries(VALUES).map(([name, value]) =>
    post(`words of ${name}`, '/scenarios/check', { yaml: 'a: 1', words: { en: value.slice(0, 250_000) } }),
  );
  const logs = Object.entries(VALUES).map(([name, value]) =>
    post(`a log of ${name}`, '/calls', { key: 'a-bomb-of-mine', log: value.slice(0, 65_000) }),
  );
  const long = { scenario: 'leaflet', inputs: Array.from({ length: 3000 }, () => ({ at: 1, input: 'x' })) };
  return [
    ...rosters,
    ...yaml,
    ...texts,
    ...logs,
    post('a long log', '/calls', { key: 'a-long-one', log: JSON.stringify(long).slice(0, 65_000) }),
  ];
}
