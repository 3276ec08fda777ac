import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PLANS } from '../../engine/analysis/test-plans.ts';
import { createLibrary } from '../../i18n/library.ts';
import { SPEEDS } from '../../screens/practice/watch-model.ts';
import type { Texts } from '../../screens/texts.ts';
import { type Film, makeFilm } from './film.ts';
import { project, runClock } from './projector.ts';

const plan = PLANS.find(({ name }) => name === 'trays, every-trap.plan');
if (!plan) throw new Error('the plan is gone');
const { scenario, log } = plan;
const reader = await (await createLibrary(async () => ({}))).open('en', []);
const texts: Texts = { ...reader, segments: () => [] };

const ownCall = (): Film => {
  const film = makeFilm(scenario, log, { line: 'own', from: null }, null);
  if (!film) throw new Error('no film');
  return film;
};

function projected(playing: boolean, film = ownCall()) {
  return project({
    film,
    mode: 'practice',
    debrief: '#/',
    title: 'practice.watch.own',
    playing,
    captions: () => [],
    onLeave: () => {},
  });
}

describe('a replay', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('lets every answer stand out before it is given', () => {
    const model = projected(false);
    for (const { input } of log.inputs) {
      expect(model.over.value).toBe(false);
      model.step();
      expect(model.chosen.value).toEqual(input);
      model.step();
      expect(model.chosen.value).toBeNull();
      expect(model.call.exchanges.value.at(-1)?.input).toEqual(input);
    }
    expect(model.over.value).toBe(true);
    expect(model.call.view.value.phase).toBe('done');
  });

  it('goes back picture by picture to where it began, and shows each as it was', () => {
    const model = projected(true);
    const picture = () => [model.call.view.value, model.call.exchanges.value, model.chosen.value];
    const pictures = [picture()];
    while (!model.over.value) {
      model.step();
      pictures.push(picture());
    }
    expect(model.atStart.value).toBe(false);
    for (const earlier of pictures.slice(0, -1).toReversed()) {
      model.back();
      expect(picture()).toEqual(earlier);
    }
    expect(model.atStart.value).toBe(true);
    expect(model.playing.value).toBe(false);
    model.back();
    expect(picture()).toEqual(pictures[0]);
  });

  it('goes back no further than the turn it was opened from', () => {
    const model = projected(false, { ...ownCall(), opening: 3 });
    model.step();
    model.step();
    for (let steps = 0; steps < 9; steps += 1) model.back();
    expect(model.call.exchanges.value).toHaveLength(3);
    expect(model.atStart.value).toBe(true);
  });

  it('takes no answer from whoever watches', () => {
    const model = projected(false);
    model.call.send({ type: 'pick-up' });
    expect(model.call.exchanges.value).toEqual([]);
  });

  it('stands still until it is played, and while a dialog lies open', () => {
    const model = projected(false);
    const stop = runClock(model, () => texts);
    vi.advanceTimersByTime(600_000);
    expect(model.chosen.value).toBeNull();
    model.playing.value = true;
    model.call.panel.value = 'transcript';
    vi.advanceTimersByTime(600_000);
    expect(model.chosen.value).toBeNull();
    model.call.panel.value = null;
    vi.advanceTimersByTime(600_000);
    expect(model.over.value).toBe(true);
    stop();
  });

  it('is over sooner the faster it is played', () => {
    const times = SPEEDS.map((speed) => {
      const model = projected(true);
      model.speed.value = speed;
      const stop = runClock(model, () => texts);
      let time = 0;
      for (; !model.over.value; time += 50) vi.advanceTimersByTime(50);
      stop();
      return time;
    });
    expect(times.toSorted((one, other) => other - one)).toEqual(times);
    expect((times[0] ?? 0) / (times.at(-1) ?? 1)).toBeGreaterThan(6);
  });

  it('begins again where it began', () => {
    const model = projected(false);
    const first = model.call.view.value;
    for (let steps = 0; steps < 9; steps += 1) model.step();
    model.restart();
    expect(model.call.view.value).toEqual(first);
    expect(model.call.exchanges.value).toEqual([]);
    expect(model.chosen.value).toBeNull();
  });
});
