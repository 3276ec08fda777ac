/** A canvas for tests in Node: notes every call and refuses numbers that a real canvas would silently drop. */
import type { Ctx } from './rig/brush.ts';

/** The calls that `draw` makes, as text. */
export function callsOf(draw: (c: Ctx) => void): string[] {
  const calls: string[] = [];
  draw(fakeCanvas(calls));
  return calls;
}

function fakeCanvas(calls: string[]): Ctx {
  const values: Record<string, unknown> = { globalAlpha: 1 };
  const gradient = { addColorStop: (...stop: unknown[]) => note(calls, 'addColorStop', stop) };
  return new Proxy(values, {
    get: (_, name: string) =>
      name in values
        ? values[name]
        : (...parts: unknown[]) => {
            note(calls, name, parts);
            return gradient;
          },
    set: (_, name: string, value: unknown) => {
      if (typeof value !== 'object') note(calls, name, [value]);
      values[name] = value;
      return true;
    },
  }) as unknown as Ctx;
}

function note(calls: string[], name: string, parts: unknown[]): void {
  const call = `${name} ${parts.map(String).join()}`;
  for (const part of parts.flat()) {
    if (typeof part === 'number' && !Number.isFinite(part)) throw new Error(`not finite: ${call}`);
    if (part === undefined) throw new Error(`lacks a value: ${call}`);
  }
  calls.push(call);
}
