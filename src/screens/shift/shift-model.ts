/** What the screens of a shift are given: the shift as it stands, and what may be done now. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { MissedWalk } from '../../engine/shift/missed-walks.ts';
import type { News } from '../../engine/shift/next-day.ts';
import type { Shift } from '../../engine/shift/shift.ts';

export interface ShiftModel {
  readonly id: string;
  readonly shift: ReadonlySignal<Shift>;
  /** The call of this shift that is on the line; its id. */
  readonly underWay: string | null;
  /** The walk is being taken right now; it has counted already. */
  readonly walking: Signal<boolean>;
  /** Numbers of its finished calls, for their debriefs; null where one is gone. */
  readonly numbers: readonly (number | null)[];
  /** Where the walks not taken would have paid; told when the shift is over. */
  readonly missed: ReadonlySignal<readonly MissedWalk[]>;
  /** What became of the contacts whose next day this is; none in any other shift. */
  readonly news: readonly News[];
  walk(): void;
  goStraightOn(): void;
  rest(): void;
  /** Ends the shift before its last call. */
  end(): void;
  /** A breath of the walk, for the ears. */
  breathe(): void;
}
