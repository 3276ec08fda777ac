import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../../engine/chart/test-scenarios.ts';
import { chartOf } from '../../../screens/desk/map/chart.ts';
import { layOut } from './layout.ts';

describe('the layout of a map', () => {
  it('gives every line, ending and way of the largest scenario a place of its own', () => {
    const [largest] = SHIPPED.toSorted(
      (one, other) => Object.keys(other.lines).length - Object.keys(one.lines).length,
    );
    const { lines, endings, edges } = chartOf(largest!, []);
    expect(lines.length).toBeGreaterThan(40);
    const nodes = [...lines, ...endings];
    const placed = layOut({ nodes, edges });
    expect(Object.keys(placed.edges)).toHaveLength(edges.length);
    const boxes = nodes.map(({ id }) => placed.nodes[id]!);
    const apart = boxes.every((one, place) =>
      boxes
        .slice(place + 1)
        .every(
          (other) =>
            Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
            Math.abs(one.y - other.y) >= (one.height + other.height) / 2,
        ),
    );
    expect(apart).toBe(true);
    for (const { x, y, width, height } of boxes) {
      expect(x - width / 2).toBeGreaterThanOrEqual(0);
      expect(y + height / 2).toBeLessThanOrEqual(placed.height);
    }
  });
});
