import { useSignal } from '@preact/signals';
import { Sign } from '../../parts/icon.tsx';
import type { InterfaceKey } from '../../texts.ts';
import { useTexts } from '../../ui.ts';
import type { Chart, MapLine } from './chart.ts';
import { FLAG_NAMES, FLAG_PATHS, lostOf, percentOf, placeWords, tellingOf } from './figures.ts';
import type { MapModel } from './map-model.ts';
import { costPerCall, LIST_COLUMNS, type ListColumn, type Sorting, sorted } from './sorting.ts';

interface Props {
  readonly model: MapModel;
  readonly chart: Chart;
}

const NAMES: Readonly<Record<ListColumn, InterfaceKey>> = {
  order: 'map.line',
  calls: 'map.list-calls',
  difficulty: 'map.list-right',
  discrimination: 'map.list-tells',
  cost: 'map.list-lost',
};

/** The same figures as on the map, a line of the talk in each row. */
export function MapList({ model, chart }: Props) {
  const { t } = useTexts();
  const sorting = useSignal<Sorting>({ by: 'order', descending: false });
  const turn = (by: ListColumn) => {
    const { by: before, descending } = sorting.peek();
    sorting.value = { by, descending: by === before ? !descending : by !== 'order' };
  };
  return (
    // biome-ignore lint/a11y: where it is too wide for the window it scrolls, and must be reached by keys
    <div class="desk-scroll" tabIndex={0} role="group" aria-label={t('map.list')}>
      <table class="desk-table map-list">
        <thead>
          <tr>
            {LIST_COLUMNS.map((column) => (
              <Head key={column} column={column} sorting={sorting.value} onTurn={turn} />
            ))}
            <th scope="col">{t('map.list-flags')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted(chart.lines, sorting.value).map((line) => (
            <Row key={line.id} model={model} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  readonly column: ListColumn;
  readonly sorting: Sorting;
  onTurn(column: ListColumn): void;
}

function Head({ column, sorting: { by, descending }, onTurn }: HeadProps) {
  const { t } = useTexts();
  const order = by === column ? (descending ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" class={column === 'order' ? undefined : 'figure'} aria-sort={order}>
      <button type="button" class="quiet map-sort" onClick={() => onTurn(column)}>
        {t(NAMES[column])}
        <span aria-hidden="true">{{ none: '', ascending: ' ▲', descending: ' ▼' }[order]}</span>
      </button>
    </th>
  );
}

function Row({ model, line }: { readonly model: MapModel; readonly line: MapLine }) {
  const texts = useTexts();
  const { t, number } = texts;
  const { item } = line;
  const cost = costPerCall(line);
  return (
    <tr class={item ? undefined : 'unseen'}>
      <th scope="row">
        <button
          type="button"
          class="map-line-button"
          aria-expanded={model.opened.value === line.id}
          onClick={() => model.onOpen(line.id)}
        >
          {placeWords(texts, model.scenario, line)}
        </button>
      </th>
      <td class="figure">{item ? number(item.calls) : t('map.never')}</td>
      <td class="figure">{percentOf(texts, item?.difficulty ?? null)}</td>
      <td class="figure">{tellingOf(texts, item?.discrimination ?? null)}</td>
      <td class="figure">{cost === null ? '–' : lostOf(texts, cost)}</td>
      <td>
        {item?.flags.map((flag) => (
          <span key={flag} class={`map-flag flag-${flag}`}>
            <Sign name={flag} path={FLAG_PATHS[flag]} />
            {t(FLAG_NAMES[flag])}
          </span>
        ))}
      </td>
    </tr>
  );
}
