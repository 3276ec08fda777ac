/** Which rows of a long list are on the page, and where. */
import type { ReadonlySignal } from '@preact/signals';

export interface PlacedRow {
  readonly index: number;
  /** CSS pixels from the top of the list. */
  readonly start: number;
}

export interface VirtualRows {
  readonly placed: ReadonlySignal<readonly PlacedRow[]>;
  /** Height of the whole list, in CSS pixels. */
  readonly height: ReadonlySignal<number>;
  /** The list, with the frame it scrolls in; null where the page scrolls, or when it is gone. */
  attach(list: HTMLElement | null, frame: HTMLElement | null): void;
  /** A row that is as high as it happens to be; it names its index in `data-index`. */
  measure(row: HTMLElement | null): void;
  /** This row stays on the page, wherever it is scrolled to: it has the focus. */
  keep(index: number): void;
  show(index: number): void;
}
