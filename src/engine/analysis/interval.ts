/** Tenths of a point: no less than `low` (it was played out), no more than `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
