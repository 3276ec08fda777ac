/** What the worker and its pages tell each other. */

/** The page that was asked to: the new version may begin although windows of the old one are open. */
export const TAKE_OVER = 'take-over';

/** Why not everything is on the device. */
export const SHORTAGES = ['not-loaded', 'no-room', 'saving-data'] as const;
export type Shortage = (typeof SHORTAGES)[number];

export const isShortage = (told: unknown): told is Shortage =>
  (SHORTAGES as readonly unknown[]).includes(told);
