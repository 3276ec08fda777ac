import { describe, expect, it } from 'vitest';
import { makeViewport } from './viewport.ts';

const box = { x: 1900, y: 900, width: 200, height: 80 };

const opened = () => {
  const viewport = makeViewport({ width: 2000, height: 1000, nodes: {}, edges: {} });
  viewport.measure(1000, 600);
  return viewport;
};

describe('the window on a map', () => {
  it('fits all of it', () => {
    const viewport = opened();
    viewport.fit();
    expect(viewport.seen.value).toEqual({ x: 0, y: 50, scale: 0.5 });
  });

  it('begins with what can be read', () => {
    const viewport = makeViewport({ width: 9000, height: 5000, nodes: {}, edges: {} });
    viewport.measure(1000, 600);
    viewport.begin({ ...box, x: 4000, y: 60 });
    const { x, scale } = viewport.seen.value;
    expect(x + 4000 * scale).toBeCloseTo(500, 6);
    expect(scale).toBeGreaterThan(0.5);
  });

  it('begins with the whole width where that can be read, the first line at the top', () => {
    const viewport = makeViewport({ width: 1500, height: 5000, nodes: {}, edges: {} });
    viewport.measure(1000, 600);
    viewport.begin({ ...box, x: 200, y: 60 });
    const { x, y, scale } = viewport.seen.value;
    expect([x, scale]).toEqual([0, 1000 / 1500]);
    expect(y + 20 * scale).toBeCloseTo(48, 6);
  });

  it('begins anew in a window of another size, until somebody moves it', () => {
    const viewport = makeViewport({ width: 9000, height: 5000, nodes: {}, edges: {} });
    const first = { ...box, x: 4000, y: 60 };
    viewport.measure(300, 400);
    viewport.begin(first);
    viewport.measure(1000, 600);
    const middle = () => viewport.seen.value.x + first.x * viewport.seen.value.scale;
    expect(middle()).toBeCloseTo(500, 6);
    viewport.pan(-40, 0);
    viewport.measure(1200, 600);
    expect(middle()).toBeCloseTo(460, 6);
  });

  it('keeps the place that is pointed at where it is', () => {
    const viewport = opened();
    viewport.fit();
    const at = { x: 300, y: 200 };
    const under = () => {
      const { x, y, scale } = viewport.seen.value;
      return [(at.x - x) / scale, (at.y - y) / scale];
    };
    const before = under();
    viewport.zoom(1.7, at);
    expect(under()[0]).toBeCloseTo(before[0]!, 6);
    expect(under()[1]).toBeCloseTo(before[1]!, 6);
  });

  it('goes neither too near nor too far', () => {
    const viewport = opened();
    for (let times = 0; times < 50; times += 1) viewport.zoom(2);
    expect(viewport.seen.value.scale).toBe(2);
    for (let times = 0; times < 50; times += 1) viewport.zoom(0.5);
    expect(viewport.seen.value.scale).toBe(0.08);
  });

  it('moves no further than it takes to see a place, and not at all where it is seen', () => {
    const viewport = opened();
    viewport.reveal(box);
    expect(viewport.seen.value).toEqual({ x: -1024, y: -364, scale: 1 });
    const before = viewport.seen.value;
    viewport.reveal(box);
    expect(viewport.seen.value).toEqual(before);
  });

  it('keeps what it began with in a window that becomes smaller, as of a phone that is turned', () => {
    const viewport = makeViewport({ width: 9000, height: 9000, nodes: {}, edges: {} });
    viewport.measure(1200, 600);
    viewport.begin(box);
    viewport.measure(300, 400);
    const { x, scale } = viewport.seen.value;
    expect(x + (box.x + box.width / 2) * scale).toBeLessThanOrEqual(300);
  });
});
