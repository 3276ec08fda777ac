/** Long lists by @tanstack/virtual-core: in a frame of their own, or down the page. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import {
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { PlacedRow, VirtualRows } from '../../../screens/desk/progress/virtual-rows.ts';

interface Measures {
  /** How high a row is, in rem, or about how high where it is measured. */
  readonly row: number;
  /** Rows beyond the edge that are drawn already. */
  readonly ahead: number;
  /** What a row stays known by when others come or go. */
  keyOf(index: number): string;
}

type Either = Virtualizer<HTMLElement, HTMLElement> | Virtualizer<Window, HTMLElement>;

const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Lives as long as its list is on the page. */
export function makeVirtualRows(count: ReadonlySignal<number>, measures: Measures): VirtualRows {
  const placed = signal<readonly PlacedRow[]>([]);
  const height = signal(0);
  let kept = 0;
  let virtual: Either | null = null;
  let letGo: () => void = () => {};
  const look = (margin: number) => {
    if (!virtual) return;
    placed.value = virtual.getVirtualItems().map(({ index, start }) => ({ index, start: start - margin }));
    height.value = virtual.getTotalSize();
  };
  const open = (list: HTMLElement, frame: HTMLElement | null) => {
    const margin = frame ? topIn(frame, list) : list.getBoundingClientRect().top + window.scrollY;
    const shared = () => ({
      count: count.value,
      estimateSize: () => measures.row * rem(),
      getItemKey: measures.keyOf,
      overscan: measures.ahead,
      scrollMargin: margin,
      scrollPaddingStart: frame ? margin : 0,
      rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) =>
        withKept(defaultRangeExtractor(range), kept, range.count),
      onChange: () => look(margin),
    });
    const made = frame ? inFrame(frame, shared) : downPage(shared);
    virtual = made.virtual;
    const unmount = virtual._didMount();
    const stop = effect(() => {
      made.update();
      virtual?._willUpdate();
      look(margin);
    });
    const stopWatching = watchTextSize(frame ?? list, () => virtual?.measure());
    letGo = () => {
      stop();
      stopWatching();
      unmount();
      virtual = null;
    };
  };
  return {
    placed,
    height,
    attach: (list, frame) => {
      letGo();
      letGo = () => {};
      if (list) open(list, frame);
    },
    measure: (row) => virtual?.measureElement(row),
    keep: (index) => {
      kept = index;
    },
    show: (index) => virtual?.scrollToIndex(index, { align: 'auto' }),
  };
}

/** Where the list begins in what its frame scrolls, whatever the page is laid out by. */
const topIn = (frame: HTMLElement, list: HTMLElement): number =>
  list.getBoundingClientRect().top - frame.getBoundingClientRect().top - frame.clientTop + frame.scrollTop;

/** Rows are as high as the text is large; whoever makes it larger changes the size of what stands around, too. */
function watchTextSize(around: HTMLElement, onChange: () => void): () => void {
  let last = rem();
  const observer = new ResizeObserver(() => {
    if (rem() === last) return;
    last = rem();
    onChange();
  });
  observer.observe(around);
  return () => observer.disconnect();
}

type Shared = () => Pick<
  VirtualizerOptions<Element, HTMLElement>,
  | 'count'
  | 'estimateSize'
  | 'getItemKey'
  | 'overscan'
  | 'scrollMargin'
  | 'scrollPaddingStart'
  | 'rangeExtractor'
> & { readonly onChange: () => void };

interface Made {
  readonly virtual: Either;
  update(): void;
}

function inFrame(frame: HTMLElement, shared: Shared): Made {
  const options = (): VirtualizerOptions<HTMLElement, HTMLElement> => ({
    ...shared(),
    getScrollElement: () => frame,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
  });
  const virtual = new Virtualizer(options());
  return { virtual, update: () => virtual.setOptions(options()) };
}

function downPage(shared: Shared): Made {
  const options = (): VirtualizerOptions<Window, HTMLElement> => ({
    ...shared(),
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    initialOffset: () => window.scrollY,
  });
  const virtual = new Virtualizer(options());
  return { virtual, update: () => virtual.setOptions(options()) };
}

function withKept(indices: number[], kept: number, count: number): number[] {
  if (kept >= count || indices.includes(kept)) return indices;
  return [...indices, kept].toSorted((one, other) => one - other);
}
