/** Milliseconds of work before the page gets its turn again: less than a frame. */
const STRETCH = 12;

/**
 * Works through the items so that the page stays alive however many there are. `onRest` hears how many are done; while it
 * says false, nobody wants the rest. Gives whether all were done.
 */
export async function inStretches<Item>(
  items: readonly Item[],
  work: (item: Item) => void,
  onRest: (done: number) => boolean,
): Promise<boolean> {
  let since = performance.now();
  for (const [place, item] of items.entries()) {
    work(item);
    if (performance.now() - since < STRETCH && place < items.length - 1) continue;
    if (!onRest(place + 1)) return false;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return true;
}
