import type { Standings } from '../../../protocol/match-board.ts';

/** The rounds that are over, by number; none where nobody has finished a call. */
export function playedRounds({ rounds, board, teams }: Standings): readonly number[] {
  if (board.length === 0 && teams.every(({ points }) => points === 0)) return [];
  return Array.from({ length: rounds }, (_, index) => index + 1);
}
