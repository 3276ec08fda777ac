/** The server's answer as the table draws it. */
import { foldName } from '../../../screens/desk/progress/groups.ts';
import {
  type Cell,
  type Column,
  cellState,
  type PersonRow,
} from '../../../screens/desk/progress/progress-table.ts';
import type { AnswerOf } from '../../server/client.ts';

type Progress = AnswerOf<'readProgress'>;
type Standing = NonNullable<Progress['people'][number]['standings'][number]>;

/** `titleOf`: what an edition is called, by its id. */
export function columnsOf(
  { assignments }: Progress,
  titleOf: (version: string, scenario: string) => string,
): readonly Column[] {
  return assignments
    .flatMap(({ id, title, items }) => items.map((item) => ({ id, title, ...item })))
    .map(({ id, title, version, scenario }, place) => ({
      key: `${id} ${version}`,
      place,
      assignment: id,
      assignmentTitle: title,
      scenario: titleOf(version, scenario),
    }));
}

export const rowsOf = ({ people }: Progress): readonly PersonRow[] =>
  people.map(({ person, displayName, standings }, place) => ({
    person,
    name: displayName,
    folded: foldName(displayName),
    place,
    cells: standings.map((standing) => standing && cellOf(standing)),
  }));

const cellOf = ({ state, tries, result, byTrainer, best, last, trend }: Standing): Cell => ({
  state: cellState(state, tries),
  best,
  last,
  trend,
  byTrainer: byTrainer ? result : null,
});
