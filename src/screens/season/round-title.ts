/** What a round is called; nothing before its scenario is told. */
import type { SeasonRound } from '../../protocol/season.ts';
import { titleOf } from '../account/asked-order.ts';

export const roundTitle = ({ titles, scenario }: SeasonRound, locale: string): string =>
  scenario === null ? '' : titleOf({ titles, scenario }, locale);
