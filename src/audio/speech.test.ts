import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { schedule } from './mumble.ts';
import { startSpeech } from './speech.ts';
import { voiceOf } from './voices.ts';

const beats = schedule('Where is it?', { anger: 0, voice: voiceOf('robin'), seed: 1 });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('startSpeech', () => {
  it('sounds every beat in its time, moves the mouth, then ends', () => {
    const [play, onSyllable, onEnd] = [vi.fn(), vi.fn(), vi.fn()];
    startSpeech(beats, play, { onSyllable, onEnd });
    vi.advanceTimersByTime(beats[1]!.at);
    expect(play).toHaveBeenCalledTimes(2);
    vi.runAllTimers();
    expect(onSyllable.mock.calls.map(([beat]) => beat)).toEqual(beats);
    expect(onEnd).toHaveBeenCalledOnce();
  });
  it('is silent once stopped, and ends once', () => {
    const [play, onEnd] = [vi.fn(), vi.fn()];
    const speech = startSpeech(beats, play, { onEnd });
    speech.stop();
    speech.stop();
    vi.runAllTimers();
    expect(play).not.toHaveBeenCalled();
    expect(onEnd).toHaveBeenCalledOnce();
  });
  it('ends a line without words too, but not before it returns', () => {
    const onEnd = vi.fn();
    startSpeech([], vi.fn(), { onEnd });
    expect(onEnd).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(onEnd).toHaveBeenCalledOnce();
  });
});
