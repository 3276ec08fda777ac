/** What the pages of a map are given. */
import type { ReadonlySignal } from '@preact/signals';
import type { TakingAway } from '../take-away/taking.ts';
import type { Unread } from '../unread.ts';
import type { Chart, MapEdge } from './chart.ts';
import type { Placed } from './placed.ts';
import type { Viewport } from './viewport.ts';

export const MAP_TABS = ['map', 'list'] as const;
export type MapTab = (typeof MAP_TABS)[number];

/** Laid out, with the ways that are drawn. */
export interface Drawn {
  readonly placed: Placed;
  readonly viewport: Viewport;
  readonly ways: readonly MapEdge[];
}

export interface MapModel {
  /** What the scenario's words are stored under. */
  readonly scenario: string;
  readonly version: string;
  /** Null until the figures have come. */
  readonly chart: ReadonlySignal<Chart | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  /** Finished calls that were weighed. */
  readonly calls: ReadonlySignal<number>;
  /** Finished calls that are still to be weighed. */
  readonly waiting: ReadonlySignal<number>;
  /** `failed`: it could not be laid out; the list is there. */
  readonly drawn: ReadonlySignal<Drawn | 'under-way' | 'failed'>;
  readonly tab: ReadonlySignal<MapTab>;
  onTab(tab: MapTab): void;
  /** Ways that nobody went are drawn as well. */
  readonly all: ReadonlySignal<boolean>;
  onAll(all: boolean): void;
  /** Id of the line, the ending or the way that is looked at. */
  readonly opened: ReadonlySignal<string | null>;
  onOpen(id: string | null): void;
  /** Opens it in the middle of the map, large enough to be read. */
  onJump(id: string): void;
  readonly cohorts: ReadonlySignal<readonly { readonly id: string; readonly name: string }[]>;
  readonly unreadCohorts: ReadonlySignal<Unread | null>;
  /** Empty: all of them. */
  readonly cohort: string;
  onCohort(id: string): void;
  readonly away: TakingAway;
  /** The same figures as a file. */
  takeFigures(as: 'csv' | 'json'): void;
}
