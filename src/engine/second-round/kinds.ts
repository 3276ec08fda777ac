/** Why a customer is in touch again the next day: it came too late, it was done and nobody wrote, or nothing was agreed (SC-26). */
export const SECOND_ROUNDS = ['late', 'unsent', 'unsettled'] as const;
export type SecondRoundKind = (typeof SECOND_ROUNDS)[number];
