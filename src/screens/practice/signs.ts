/** The signs of practice, on the grid of the other icons. */
export const PRACTICE_PATHS = {
  play: 'M7 4.5v15l12-7.5z',
  pause: 'M8.5 5v14M15.5 5v14',
  next: 'M5 5v14l10-7zM18.5 5v14',
  previous: 'M19 5v14L9 12zM5.5 5v14',
  again: 'M5 12a7 7 0 1 0 2.2-5.1M7.5 3.5v3.7h3.7',
  back: 'M19.5 12h-15M10.5 6l-6 6 6 6',
  retry: 'M4 12a8 8 0 1 1 2.5 5.8M4 20v-4.5h4.5M12 8v4.5l3 1.5',
  branch: 'M6 4v16M6 14c0-5 4-6 11-6M13.5 4.5L17 8l-3.5 3.5',
  best: 'M5 12.5l4.5 4.5L19 7.5',
  beside: 'M4 17l5-6 4 3 7-9M4 21h2.5M9.5 20l2.5-1.5M14.5 19.5l2.5-.5M19.5 17l1-1.5',
  worst: 'M4 7l6 6 3.5-3.5L20 17M20 11.5V17h-5.5',
  shown:
    'M2.5 12s3.5-6 9.5-6 9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  own: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20c.6-4 3.5-6 7.5-6s6.9 2 7.5 6',
} as const;
export type PracticeSign = keyof typeof PRACTICE_PATHS;
