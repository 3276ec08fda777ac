import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Race, RoomFrame } from '../../../protocol/race.ts';
import { followRace } from './follow-race.ts';

const lane = (calm: number) => ({ team: null, calm, mood: 'prickly' as const });

const TOLD: Race = {
  round: 1,
  lanes: [{ ...lane(50), playing: 1, finished: 0, step: null }],
  played: 9000,
  past: [{ at: 0, lanes: [lane(20)] }],
};

/** A screen whose past is answered by these, one after the other. */
function screenThatHears(answers: readonly (Race | null)[], late: boolean) {
  const asked: (Race | null)[] = [];
  const past = async () => {
    asked.push(answers[asked.length] ?? null);
    return asked.at(-1) ?? null;
  };
  const { race, close } = followRace({
    frame: signal<RoomFrame | null>(null),
    box: { sound: null },
    past,
    late,
  });
  return { race, close, asked };
}

describe('a big screen that comes into the middle of a round', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('draws the curve from the start of the round', async () => {
    const { race, close } = screenThatHears([TOLD], true);
    await vi.advanceTimersByTimeAsync(0);
    expect(race.value.tracks[0]?.points).toEqual([
      { at: 0, calm: 20 },
      { at: 9000, calm: 50 },
    ]);
    close();
  });

  it('asks again for what could not be read, until it has it', async () => {
    const { race, close, asked } = screenThatHears([null, null, TOLD], true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(3);
    expect(race.value.tracks[0]?.points).toHaveLength(2);
    close();
  });

  it('asks no more once it is closed', async () => {
    const { close, asked } = screenThatHears([], true);
    await vi.advanceTimersByTimeAsync(0);
    close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
  });
});

describe('a big screen that was there before the round', () => {
  it('has seen everything itself, and asks for nothing', () => {
    const { close, asked } = screenThatHears([TOLD], false);
    expect(asked).toHaveLength(0);
    close();
  });
});
