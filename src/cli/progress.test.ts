import { describe, expect, it } from 'vitest';
import { mapWithProgress, openProgress } from './progress.ts';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

const double = (given: ReturnType<typeof terminal>) =>
  mapWithProgress([1, 2], String, (number) => number * 2, openProgress(given));

describe('progress', () => {
  it('tells a terminal what is being worked on, and wipes it in the end', () => {
    const screen = terminal(true);
    expect(double(screen)).toEqual([2, 4]);
    expect(screen.written.map((text) => text.replace('\r\x1b[K', '<'))).toEqual(['<0/2  1', '<1/2  2', '<']);
  });

  it('writes nothing where nobody watches', () => {
    const pipe = terminal(false);
    expect(double(pipe)).toEqual([2, 4]);
    expect(pipe.written).toEqual([]);
  });

  it('is wiped when the work fails too', () => {
    const screen = terminal(true);
    const fail = () => {
      throw new Error('no');
    };
    expect(() => mapWithProgress([1], String, fail, openProgress(screen))).toThrow('no');
    expect(screen.written.at(-1)).toBe('\r\x1b[K');
  });
});
