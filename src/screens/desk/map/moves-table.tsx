import type { ToolStatistics } from '../../../course/items.ts';
import { useTexts } from '../../ui.ts';
import type { Chart, MapMove } from './chart.ts';
import { lostOf, moveWords, percentOf, toolWords } from './figures.ts';

interface Props {
  readonly scenario: string;
  readonly chart: Chart;
  readonly moves: readonly MapMove[];
  /** What was used before an answer. */
  readonly tools?: readonly ToolStatistics[];
  /** Only how often it led there is counted. */
  readonly to?: string;
}

/** What was answered at a line, and used before: how often, by whom, and what it gave away. */
export function MovesTable({ scenario, moves, tools = [], to }: Props) {
  const { t } = useTexts();
  return (
    // biome-ignore lint/a11y: where it is too wide for the window it scrolls, and must be reached by keys
    <div class="desk-scroll" tabIndex={0} role="group" aria-label={t('map.moves')}>
      <table class="desk-table map-moves">
        <thead>
          <tr>
            <th scope="col">{t('map.move')}</th>
            <th scope="col" class="figure">
              {t('map.chosen')}
            </th>
            <th scope="col" class="figure">
              {t('map.top')}
            </th>
            <th scope="col" class="figure">
              {t('map.bottom')}
            </th>
            <th scope="col" class="figure">
              {t('map.lost')}
            </th>
          </tr>
        </thead>
        <tbody>
          {moves.map((move) => (
            <Row key={move.move} scenario={scenario} move={move} to={to} />
          ))}
        </tbody>
        {tools.length > 0 && <Tools tools={tools} />}
      </table>
    </div>
  );
}

function Tools({ tools }: { readonly tools: readonly ToolStatistics[] }) {
  const texts = useTexts();
  const { number, t } = texts;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={5} class="map-before">
          {t('map.before')}
        </th>
      </tr>
      {tools.map(({ tool, calls, share, shareOfTop, shareOfBottom, meanRegret }) => (
        <tr key={tool}>
          <th scope="row">{toolWords(texts, tool)}</th>
          <td class="figure">
            {number(calls)}
            <small> {percentOf(texts, share)}</small>
          </td>
          <td class="figure">{percentOf(texts, shareOfTop)}</td>
          <td class="figure">{percentOf(texts, shareOfBottom)}</td>
          <td class="figure">{lostOf(texts, meanRegret)}</td>
        </tr>
      ))}
    </tbody>
  );
}

interface RowProps {
  readonly scenario: string;
  readonly move: MapMove;
  readonly to: string | undefined;
}

function Row({ scenario, move: { move, statistics }, to }: RowProps) {
  const texts = useTexts();
  const { number, t } = texts;
  const led = statistics?.led.find((one) => one.to === to);
  const chosen = to === undefined ? (statistics?.chosen ?? 0) : (led?.calls ?? 0);
  const regret = to === undefined ? statistics?.meanRegret : led?.meanRegret;
  return (
    <tr class={chosen === 0 ? 'unseen' : undefined}>
      <th scope="row">{moveWords(texts, scenario, move)}</th>
      <td class="figure">
        {chosen === 0 ? t('map.never') : number(chosen)}
        {statistics && to === undefined && <small> {percentOf(texts, statistics.share)}</small>}
      </td>
      <td class="figure">{percentOf(texts, statistics?.shareOfTop ?? null)}</td>
      <td class="figure">{percentOf(texts, statistics?.shareOfBottom ?? null)}</td>
      <td class="figure">{regret === undefined ? '–' : lostOf(texts, regret)}</td>
    </tr>
  );
}
