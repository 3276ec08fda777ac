import { FEWEST_TEAMS, MOST_ROUNDS } from '../../../contest/match-terms.ts';
import { MOST_IN_LEAGUE } from '../../../contest/season-terms.ts';
import { useTexts } from '../../ui.ts';
import type { SeasonFault } from './season-draft.ts';
import type { NewSeasonModel } from './seasons-model.ts';

interface Props {
  readonly model: NewSeasonModel;
  readonly of: readonly SeasonFault[];
  readonly id?: string;
}

const BOUNDS: Readonly<Partial<Record<SeasonFault, number>>> = {
  'too-many-rounds': MOST_ROUNDS,
  'few-teams': FEWEST_TEAMS,
  'small-league': FEWEST_TEAMS,
  'large-league': MOST_IN_LEAGUE,
};

/** What is wrong with a field, below it; always there, so that readers hear what comes into it. */
export function SeasonFaultLine({ model: { faults, tried }, of, id }: Props) {
  const { t, number } = useTexts();
  const said = tried.value ? faults.value.filter((fault) => of.includes(fault)) : [];
  return (
    <p class="wrong" id={id} role="alert">
      {said.map((fault) => t(`season-faults.${fault}`, { bound: number(BOUNDS[fault] ?? 0) })).join(' ')}
    </p>
  );
}
