import { type ReadonlySignal, signal } from '@preact/signals';

/** What a page is whole without: null until it has come. */
export function fetchLater<What>(
  open: () => Promise<What>,
  onMissing: () => void = () => {},
): ReadonlySignal<What | null> {
  const here = signal<What | null>(null);
  open().then((opened) => {
    here.value = opened;
  }, onMissing);
  return here;
}
