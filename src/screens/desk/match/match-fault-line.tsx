import { FEWEST_TEAMS, MOST_ROUNDS, MOST_TEAMS } from '../../../contest/match-terms.ts';
import { useTexts } from '../../ui.ts';
import { LONGEST_NAME, type MatchFault } from './match-draft.ts';
import type { NewMatchModel } from './matches-model.ts';

interface Props {
  readonly model: NewMatchModel;
  readonly of: readonly MatchFault[];
  readonly id?: string;
}

/** What is wrong with a field, below it; always there, so that readers hear what comes into it. */
export function MatchFaultLine({ model: { faults, tried }, of, id }: Props) {
  const { t, number } = useTexts();
  const bounds: Readonly<Partial<Record<MatchFault, number>>> = {
    'too-many-rounds': MOST_ROUNDS,
    'few-teams': FEWEST_TEAMS,
    'many-teams': MOST_TEAMS,
    'long-team': LONGEST_NAME,
  };
  const said = tried.value ? faults.value.filter((fault) => of.includes(fault)) : [];
  return (
    <p class="wrong" id={id} role="alert">
      {said.map((fault) => t(`match-faults.${fault}`, { bound: number(bounds[fault] ?? 0) })).join(' ')}
    </p>
  );
}
