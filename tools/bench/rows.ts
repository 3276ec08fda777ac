/** Cells of a table, its head first. */
export type Rows = readonly (readonly string[])[];

export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
