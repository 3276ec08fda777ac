import type { Season } from '../../protocol/season.ts';

export const nameOfTeam = ({ leagues }: Season, id: string | null): string =>
  leagues.flat().find(({ team }) => team === id)?.name ?? '';
