import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How many items of a list the box that it scrolls in hides, on either side. */
export interface OutOfSight {
  readonly before: number;
  readonly after: number;
}

const NONE: OutOfSight = { before: 0, after: 0 };

/** What a browser rounds; an item that lacks more than that shows a cut edge. */
const ROUNDING = 1;

/** Counts the items out of sight, anew whenever they move in or out of it, and when `changed` does. */
export function useOutOfSight(
  list: RefObject<HTMLElement | null>,
  boxOf: (list: HTMLElement) => HTMLElement | null,
  changed: unknown,
): OutOfSight {
  const [hidden, setHidden] = useState(NONE);
  useEffect(() => {
    const box = list.current && boxOf(list.current);
    if (!list.current || !box) return undefined;
    const items = [...list.current.children];
    if (items.length === 0) setHidden(NONE);
    const watcher = new IntersectionObserver(() => setHidden(count(items, box)), {
      root: box,
      threshold: [0, 0.25, 0.5, 0.75, 0.9, 1],
    });
    for (const item of items) watcher.observe(item);
    return () => watcher.disconnect();
  }, [changed]);
  return hidden;
}

function count(items: readonly Element[], box: Element): OutOfSight {
  const { top, bottom } = box.getBoundingClientRect();
  const places = items.map((item) => item.getBoundingClientRect());
  return {
    before: places.filter((place) => place.top < top - ROUNDING).length,
    after: places.filter((place) => place.bottom > bottom + ROUNDING).length,
  };
}
