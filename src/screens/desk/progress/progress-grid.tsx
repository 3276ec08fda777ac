import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../ui.ts';
import { type ColumnRange, columnsIn, FIRST_COLUMNS } from './columns-in-view.ts';
import { GridHead } from './grid-head.tsx';
import { FIRST, type Place, placeAfter } from './grid-keys.ts';
import { Part } from './grid-part.tsx';
import { BEFORE, GridRow } from './grid-row.tsx';
import type { ProgressModel } from './progress-model.ts';

/** People × scenarios: one stop of the Tab key, arrow keys within it (the grid pattern). */
export function ProgressGrid({ model }: { readonly model: ProgressModel }) {
  const { t } = useTexts();
  const { rows, shown, columns, chosen } = model;
  const frame = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const wanted = useSignal<Place>(FIRST);
  const inView = useColumnsInView(frame, columns.value.length);
  useLayoutEffect(() => {
    rows.attach(body.current, frame.current);
    return () => rows.attach(null, null);
  }, [rows]);
  const people = shown.value;
  const last = { row: people.length, column: BEFORE + columns.value.length - 1 };
  const { row, column } = wanted.value;
  const at = row > last.row || column > last.column ? FIRST : wanted.value;
  const go = (place: Place) => {
    wanted.value = place;
    rows.keep(place.row - 1);
    if (place.row > 0) rows.show(place.row - 1);
    focusSoon(frame.current, place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = placeAfter(event, at, last);
    if (next) {
      event.preventDefault();
      go(next);
    } else if (at.row > 0) pressed(event, people[at.row - 1]?.person, at, model);
  };
  return (
    <div ref={frame} class="progress-frame" style={{ '--columns': columns.value.length }}>
      <Part
        class="grid-table"
        role="grid"
        aria-label={t('progress-desk.people')}
        aria-rowcount={people.length + 1}
        aria-colcount={last.column + 1}
        onKeyDown={onKeyDown}
        onFocusIn={({ target }) => {
          const place = placeOf(target);
          if (!place || (place.row === at.row && place.column === at.column)) return;
          rows.keep(place.row - 1);
          wanted.value = place;
        }}
      >
        <GridHead model={model} active={at.row === 0 ? at.column : null} />
        <Part
          element={body}
          class="grid-body"
          role="rowgroup"
          style={{ blockSize: `${rows.height.value}px` }}
        >
          {rows.placed.value.map(({ index, start }) => {
            const person = people[index];
            return (
              person && (
                <GridRow
                  key={person.person}
                  row={person}
                  index={index}
                  start={start}
                  columns={columns.value}
                  inView={inView}
                  chosen={chosen.value.has(person.person)}
                  active={at.row === index + 1 ? at.column : null}
                  model={model}
                />
              )
            );
          })}
        </Part>
      </Part>
    </div>
  );
}

/** Follows the frame as it is scrolled, and as it or the number of columns changes. */
function useColumnsInView(frame: RefObject<HTMLDivElement | null>, count: number): ColumnRange {
  const inView = useSignal(FIRST_COLUMNS);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    const look = () => {
      const { first, last } = columnsIn(measured(current));
      if (first !== inView.peek().first || last !== inView.peek().last) inView.value = { first, last };
    };
    const observer = new ResizeObserver(look);
    observer.observe(current);
    current.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, [frame, inView, count]);
  return inView.value;
}

/** Of the head, in which every column stands. */
function measured(frame: HTMLElement) {
  const { offsetLeft = 0, offsetWidth = 0 } = frame.querySelector<HTMLElement>('.grid-head .grid-item') ?? {};
  return { scrolled: frame.scrollLeft, window: frame.clientWidth, begin: offsetLeft, column: offsetWidth };
}

/** Enter opens the person, the space bar chooses them; a link and a box do so themselves. */
function pressed(
  event: KeyboardEvent,
  person: string | undefined,
  { column }: Place,
  { open, choose, chosen }: ProgressModel,
): void {
  if (person === undefined) return;
  if (event.key === 'Enter' && column !== 1) open(person);
  else if (event.key === ' ' && column !== 0) choose(person, !chosen.value.has(person));
  else return;
  event.preventDefault();
}

function placeOf(target: EventTarget | null): Place | null {
  const [row, column] = (target instanceof HTMLElement ? (target.dataset.at ?? '') : '')
    .split('-')
    .map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

/** A row that was far away is drawn with the next frames. */
function focusSoon(frame: HTMLElement | null, place: Place, frames = 5): void {
  const cell = frame?.querySelector<HTMLElement>(`[data-at="${place.row}-${place.column}"]`);
  if (cell) cell.focus();
  else if (frames > 0) requestAnimationFrame(() => focusSoon(frame, place, frames - 1));
}
