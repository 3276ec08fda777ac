/** Meters are whole tenths of a point; this is the one place where anything is rounded to them. */

/** Tenths from points: 4.5 points are 45 tenths. */
export const fromPoints = (points: number): number => roundTenths(points * 10);

/** Nearest whole tenth, halves away from zero, so that a rise and an equal fall round alike. */
export const roundTenths = (tenths: number): number => {
  const rounded = Math.floor(Math.abs(tenths) + 0.5);
  return tenths < 0 && rounded !== 0 ? -rounded : rounded;
};

export const toPoints = (tenths: number): number => tenths / 10;

/** The ends of every meter. */
export const FULL = 1000;
export const withinRange = (tenths: number): number => Math.min(FULL, Math.max(0, tenths));
