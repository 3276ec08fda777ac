/** Files of words that a debrief needs beside those of its scenario; a call fetches them before the network may go. */
export const DEBRIEF_WORDS = ['coach', 'later', 'guidance', 'practice', 'share', 'shift'] as const;
