import type { Board } from '../../contest/season.ts';
import type { SeasonBoard, SeasonRow } from '../../protocol/season-board.ts';
import { OwnStanding } from '../account/own-standing.tsx';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';

interface Props {
  readonly board: Board;
  readonly told: SeasonBoard;
}

/** The upper part of a board, each row with how it came about; and oneself. */
export function SeasonBoardPart({ board, told: { people, own } }: Props) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <section class="panel" aria-labelledby={`season-${board}`}>
      <h2 id={`season-${board}`}>{t(`season.${board}`)}</h2>
      <p class="hint">{t(`season.${board}-hint`)}</p>
      {people.length === 0 ? <p>{t('season.nobody')}</p> : <People people={people} />}
      {own && (
        <>
          <OwnStanding own={own} />
          {own.rounds.some((points) => points !== null) && (
            <p class="hint">{t('season.own-mean', meanOf(texts, own))}</p>
          )}
        </>
      )}
    </section>
  );
}

function People({ people }: Pick<SeasonBoard, 'people'>) {
  const texts = useTexts();
  const { t, number } = texts;
  return (
    <table class="season-table">
      <thead>
        <tr>
          <th scope="col">{t('day.place')}</th>
          <th scope="col">{t('day.name')}</th>
          <th scope="col">{t('day.points-heading')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((row, index) => (
          // Two of one name may share a place; a board never changes its order.
          <tr key={index}>
            <td>{number(row.place)}</td>
            <th scope="row">
              {row.name ?? t('day.nameless')}
              <small>{t('season.mean', meanOf(texts, row))}</small>
            </th>
            <td>{number(row.points / 10, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `80.0 + – + 71.5`, and by how many it is divided. */
const meanOf = ({ number }: Texts, { rounds, asked }: Pick<SeasonRow, 'rounds' | 'asked'>) => ({
  points: rounds.map((points) => (points === null ? '–' : number(points / 10, 1))).join(' + '),
  asked: number(asked),
});
