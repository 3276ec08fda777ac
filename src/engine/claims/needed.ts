/** What C-07 says of Heard, in the catalogue's numbers (4.1) and not in the model's. */
import type { Mood } from '../vocabulary.ts';

/** Different acknowledgements until Heard lights, by the hottest mood. */
export const NEEDED: Readonly<Record<Mood, number>> = { settled: 1, prickly: 1, heated: 2, boiling: 3 };
