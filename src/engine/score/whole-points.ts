/** Totals in whole points. */

/** Of tenths: a hundred stands only where nothing at all was left. */
export const wholePoints = (tenths: number): number => Math.floor(tenths / 10);
