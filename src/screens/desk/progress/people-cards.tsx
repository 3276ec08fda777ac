import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../ui.ts';
import { StateSign, TrainerPoints } from './cell.tsx';
import type { ProgressModel } from './progress-model.ts';
import { CELL_STATES, type CellState, type Column, doneOf, type PersonRow } from './progress-table.ts';

interface Props {
  readonly model: ProgressModel;
}

/** On a phone: people below one another, each with what there is to say of them. */
export function PeopleCards({ model }: Props) {
  const { t } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const { cards, shown, chosen, columns } = model;
  useLayoutEffect(() => {
    cards.attach(list.current, null);
    return () => cards.attach(null, null);
  }, [cards]);
  return (
    <ul
      ref={list}
      class="people-cards"
      style={{ blockSize: `${cards.height.value}px` }}
      aria-label={t('progress-desk.people')}
    >
      {cards.placed.value.map(({ index, start }) => {
        const row = shown.value[index];
        return (
          row && (
            <li
              key={row.person}
              ref={cards.measure}
              data-index={index}
              style={{ insetBlockStart: `${start}px` }}
              aria-posinset={index + 1}
              aria-setsize={shown.value.length}
            >
              <Card row={row} columns={columns.value} chosen={chosen.value.has(row.person)} model={model} />
            </li>
          )
        );
      })}
    </ul>
  );
}

interface CardProps extends Props {
  readonly row: PersonRow;
  readonly columns: readonly Column[];
  readonly chosen: boolean;
}

function Card({ row, columns, chosen, model }: CardProps) {
  const { t } = useTexts();
  return (
    <div class="panel person-card">
      <input
        type="checkbox"
        aria-label={t('reminding.choose', { name: row.name })}
        checked={chosen}
        onChange={({ currentTarget }) => model.choose(row.person, currentTarget.checked)}
      />
      <div>
        <a href={`#/desk/person/${row.person}/${model.cohort}`}>{row.name}</a>
        <p class="person-done">{t('progress-desk.mastered-of', { ...doneOf(row, columns) })}</p>
        <ul class="person-states">
          {statesOf(row, columns).map(([state, count]) => (
            <li key={state}>
              <StateSign state={state} />
              {t(`cell-states.${state}`)}
              {count > 1 && <> × {count}</>}
            </li>
          ))}
          {trainerPoints(row, columns).map(([key, points]) => (
            <li key={key}>
              <TrainerPoints points={points} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

const trainerPoints = (
  { cells }: PersonRow,
  columns: readonly Column[],
): readonly (readonly [string, number])[] =>
  columns.flatMap(({ key, place }) => {
    const points = cells[place]?.byTrainer ?? null;
    return points === null ? [] : [[key, points] as const];
  });

/** How often each; what is urgent first, and without what is said already. */
function statesOf(
  { cells }: PersonRow,
  columns: readonly Column[],
): readonly (readonly [CellState, number])[] {
  return CELL_STATES.filter((state) => state !== 'mastered')
    .map((state) => [state, columns.filter(({ place }) => cells[place]?.state === state).length] as const)
    .filter(([, count]) => count > 0);
}
