import type { Texts } from '../../texts.ts';
import type { HallModel } from './hall-model.ts';

/** What a lane of the race is called: of everybody together where there are no teams. */
export const teamName = (
  { t }: Pick<Texts, 't'>,
  { match }: Pick<HallModel, 'match'>,
  team: string | null,
): string => match.value.teams.find((one) => one.team === team)?.name ?? t('hall.everybody');
