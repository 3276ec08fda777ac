import type { Trend } from '../../../course/standing.ts';
import { useTexts } from '../../ui.ts';
import type { Cell, CellState } from './progress-table.ts';

/** A disc that fills up, a tick, an exclamation mark: each state has a shape of its own, and a word beside it. */
export function StateSign({ state }: { readonly state: CellState }) {
  return <span class={`state-sign state-${state}`} aria-hidden="true" />;
}

const TREND_SIGNS: Readonly<Record<Trend, string>> = { up: '↗', level: '→', down: '↘' };

/** Points that are a trainer's word, with a sign of their own. */
export function TrainerPoints({ points }: { readonly points: number }) {
  const { t, number } = useTexts();
  return (
    <>
      <span aria-hidden="true">✎</span> {t('progress-desk.by-trainer', { points: number(points) })}
    </>
  );
}

/** State as word and sign; below it which way it goes, the best result, and the last one where it is another. */
export function CellContent({ cell }: { readonly cell: Cell | null }) {
  const { t } = useTexts();
  if (!cell) return <span class="not-theirs">{t('progress-desk.not-theirs')}</span>;
  return (
    <>
      <span class="state-word">
        <StateSign state={cell.state} />
        <span>{t(`cell-states.${cell.state}`)}</span>
      </span>
      {cell.best !== null && <Points cell={cell} best={cell.best} />}
    </>
  );
}

/** What stands further back is left out where there is no room for it. */
function Points({ cell, best }: { readonly cell: Cell; readonly best: number }) {
  const { t, number } = useTexts();
  const { last, trend, byTrainer } = cell;
  const parts = [
    ...(byTrainer === null ? [] : [<TrainerPoints points={byTrainer} />]),
    ...(byTrainer === best ? [] : [t('progress-desk.best', { points: number(best) })]),
    ...(last === null || last === best || last === byTrainer
      ? []
      : [t('progress-desk.last', { points: number(last) })]),
  ];
  return (
    <span class="state-points">
      <span class="state-trend">{trend && <TrendSign trend={trend} />}</span>
      <span class="state-results">
        {parts.map((part, place) => (
          <span key={place}>
            {place > 0 && '· '}
            {part}{' '}
          </span>
        ))}
      </span>
    </span>
  );
}

function TrendSign({ trend }: { readonly trend: Trend }) {
  const { t } = useTexts();
  return (
    <>
      <span aria-hidden="true">{TREND_SIGNS[trend]}</span>
      <span class="visually-hidden">{t(`trends.${trend}`)} </span>
    </>
  );
}
