/** Values that nearly are what a schema asks for, so that they get further in than random ones. For tests. */
import fc from 'fast-check';
import { z } from 'zod';

/** The parts of JSON Schema that our routes are told in. */
interface Shape {
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Shape;
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What is put where the schema asks for such a thing. */
export interface Filling {
  /** Of things that are there, and things that are not. */
  readonly id: fc.Arbitrary<string>;
  readonly text: fc.Arbitrary<string>;
  /** What has no business there. */
  readonly strange: fc.Arbitrary<unknown>;
}

/** What people would write, by the patterns there are. */
const PLAUSIBLE = fc.constantFrom(
  'Tea & Sons',
  'en',
  '2026-11-30T17:00',
  'Europe/Riga',
  'ada@example.org',
  'a'.repeat(43),
  'ABCD-EFGH',
  'one two three four',
  '=reply 1',
  '[]',
);

/** One part in eight is strange, or is not there. */
export function shaped(schema: z.ZodType, filling: Filling): fc.Arbitrary<unknown> {
  return of(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape, filling);
}

const of = (shape: Shape, filling: Filling): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 7, arbitrary: fitting(shape, filling) }, { weight: 1, arbitrary: filling.strange });

function fitting(shape: Shape, filling: Filling): fc.Arbitrary<unknown> {
  if ('const' in shape) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map((one) => of(one, filling)));
  if (shape.type === 'object') return objectOf(shape, filling);
  if (shape.type === 'array') return fc.array(of(shape.items ?? {}, filling), { maxLength: 4 });
  return simple(shape, filling);
}

function simple({ type, format, minimum, maximum }: Shape, { id, text, strange }: Filling) {
  if (type === 'string') return format === 'uuid' ? id : fc.oneof(PLAUSIBLE, text);
  if (type === 'integer') return fc.integer({ min: lowest(minimum), max: highest(maximum) });
  if (type === 'boolean') return fc.boolean();
  return type === 'null' ? fc.constant(null) : strange;
}

/** Beside the middle of what is allowed, its ends are worth most. */
const lowest = (minimum = 0): number => Math.max(minimum, -1000);
const highest = (maximum = 1000): number => Math.max(Math.min(maximum, 8.64e15), 0);

function objectOf(shape: Shape, filling: Filling): fc.Arbitrary<unknown> {
  const { properties, additionalProperties, propertyNames } = shape;
  if (properties)
    return fc.record(
      Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, of(one, filling)])),
      { requiredKeys: [...(shape.required ?? [])] },
    );
  const names = propertyNames?.enum ? fc.constantFrom(...propertyNames.enum.map(String)) : filling.text;
  const values = typeof additionalProperties === 'object' ? of(additionalProperties, filling) : filling.text;
  return fc.dictionary(names, values, { maxKeys: 4 });
}
