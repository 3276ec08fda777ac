import { describe, expect, it } from 'vitest';
import type { Told } from '../server/client.ts';
import { both, makeReading } from './reading.ts';

const OFFLINE: Told<never> = { ok: false, code: 'offline', problem: null };
const came = (answer: string): Told<string> => ({ ok: true, answer });

/** A reading that is answered like this, one after the other; with what was taken, and what was told above the page. */
function reading(...answers: readonly Told<string>[]) {
  const [taken, told]: [string[], string[]] = [[], []];
  const left = [...answers];
  const desk = {
    heard: <What>(answer: Told<What>) => {
      if (!answer.ok) told.push(answer.code);
      return answer.ok ? answer.answer : null;
    },
    troubleOf: () => 'desk-troubles.offline' as const,
  };
  const made = makeReading(
    desk,
    async () => left.shift() ?? OFFLINE,
    (answer) => taken.push(answer),
  );
  return { ...made, taken, told };
}

describe('what a page reads', () => {
  it('is taken when it comes', async () => {
    const { read, unread, taken } = reading(came('all'));
    await read();
    expect(taken).toEqual(['all']);
    expect(unread.value).toBeNull();
  });

  it('says in its place why it has not come, and is read again when asked to', async () => {
    const { read, unread, taken, told } = reading(OFFLINE, came('all'));
    await read();
    expect(unread.value?.text).toBe('desk-troubles.offline');
    expect(told).toEqual([]);
    unread.value?.again();
    expect(unread.value).toBeNull();
    await expect.poll(() => taken).toEqual(['all']);
  });

  it('stays as it was where it cannot be read again, which is told above the page', async () => {
    const { read, unread, taken, told } = reading(came('all'), OFFLINE);
    await read();
    await read();
    expect(taken).toEqual(['all']);
    expect(unread.value).toBeNull();
    expect(told).toEqual(['offline']);
  });

  it('needs both where it needs two answers', async () => {
    const [good, bad] = [Promise.resolve(came('all')), Promise.resolve(OFFLINE)];
    expect(await both(good, good)).toEqual({ ok: true, answer: ['all', 'all'] });
    expect(await both(good, bad)).toEqual(OFFLINE);
    expect(await both(bad, good)).toEqual(OFFLINE);
  });
});
