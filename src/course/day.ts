/** Twenty-four hours, in milliseconds; a day of a calendar may be longer or shorter (`calendar.ts`). */
export const DAY = 24 * 60 * 60 * 1000;
