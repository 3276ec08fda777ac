import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../screens/settings/settings.ts';
import { openAnswersOf } from './open-answers.ts';

describe('better answers', () => {
  it('lie face down at first, and then as they were left, call by call', () => {
    const settings = signal(DEFAULT_SETTINGS);
    const [one, other] = [openAnswersOf(settings, 1000), openAnswersOf(settings, 2000)];
    expect([...one.open.value]).toEqual([]);
    one.turn([3, 5], true);
    one.turn([3], false);
    expect([...one.open.value]).toEqual([5]);
    expect([...other.open.value]).toEqual([]);
    expect([...openAnswersOf(settings, 1000).open.value]).toEqual([5]);
  });

  it('leave nothing behind where all are face down again', () => {
    const settings = signal(DEFAULT_SETTINGS);
    const answers = openAnswersOf(settings, 1000);
    answers.turn([3], true);
    answers.turn([3], false);
    expect(settings.value).toEqual(DEFAULT_SETTINGS);
  });

  it('are remembered for the latest calls', () => {
    const settings = signal(DEFAULT_SETTINGS);
    for (let endedAt = 1; endedAt <= 300; endedAt += 1) openAnswersOf(settings, endedAt).turn([1], true);
    expect(Object.keys(settings.value.answersOpen)).toHaveLength(200);
    expect([...openAnswersOf(settings, 300).open.value]).toEqual([1]);
    expect([...openAnswersOf(settings, 1).open.value]).toEqual([]);
  });
});
