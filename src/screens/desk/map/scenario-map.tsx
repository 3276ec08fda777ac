import '../../style/desk-map.css';
import type { InterfaceKey } from '../../texts.ts';
import { useTexts } from '../../ui.ts';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import { useOnPaper } from '../on-paper.ts';
import { UnderWay } from '../take-away/under-way.tsx';
import { NotRead, Waiting } from '../waiting.tsx';
import { type Chart, costliest } from './chart.ts';
import { lostOf, placeWords } from './figures.ts';
import { MapList } from './map-list.tsx';
import { MAP_TABS, type MapModel, type MapTab } from './map-model.ts';
import { MapPanel } from './map-panel.tsx';
import { MapView } from './map-view.tsx';

interface Props {
  readonly frame: FrameModel;
  readonly model: MapModel;
}

/** What people do in a scenario: as a map, and as a list. */
export function ScenarioMap({ frame, model }: Props) {
  const { t, scenario } = useTexts();
  const chart = model.chart.value;
  return (
    <DeskFrame
      frame={frame}
      wide
      title={t('map.title', { title: scenario(model.scenario, 'title') })}
      crumbs={[{ name: t('map.choose'), href: '#/desk/map' }]}
      actions={<Actions model={model} />}
    >
      <UnderWay model={model.away} />
      <NotRead unread={model.unreadCohorts} />
      {chart === null ? <Waiting unread={model.unread} /> : <Content model={model} chart={chart} />}
    </DeskFrame>
  );
}

function Actions({ model }: { readonly model: MapModel }) {
  const { t } = useTexts();
  return (
    <>
      <a class="button" href={`#/desk/expert/${model.version}`}>
        {t('map.expert-key')}
      </a>
      <button type="button" onClick={() => model.takeFigures('csv')}>
        {t('map.csv')}
      </button>
      <button type="button" onClick={() => model.takeFigures('json')}>
        {t('map.json')}
      </button>
    </>
  );
}

interface ContentProps {
  readonly model: MapModel;
  readonly chart: Chart;
}

function Content({ model, chart }: ContentProps) {
  const { t, number } = useTexts();
  const count = model.calls.value;
  const waiting = model.waiting.value;
  const onPaper = useOnPaper();
  return (
    <>
      <p>{count === 0 ? t('map.empty') : t('map.counted', { count, many: number(count) })}</p>
      {waiting > 0 && (
        <p class="map-waiting">{t('map.waiting', { count: waiting, many: number(waiting) })}</p>
      )}
      {count > 0 && count < FEW && <p class="hint">{t('map.few')}</p>}
      <Controls model={model} chart={chart} />
      <div class={model.opened.value === null ? 'map-and-panel' : 'map-and-panel with-panel'}>
        {model.tab.value === 'list' ? (
          <MapList model={model} chart={chart} />
        ) : (
          <Drawing model={model} chart={chart} />
        )}
        <MapPanel model={model} chart={chart} />
      </div>
      {onPaper && model.tab.value === 'map' && <MapList model={model} chart={chart} />}
    </>
  );
}

/** Calls below which the figures of a whole scenario are hardly more than anecdotes. */
const FEW = 30;

function Drawing({ model, chart }: ContentProps) {
  const { t } = useTexts();
  const drawn = model.drawn.value;
  if (drawn === 'under-way') return <p role="status">{t('map.drawing')}</p>;
  if (drawn === 'failed') return <p>{t('map.not-drawn')}</p>;
  return <MapView key={drawn.ways.length} model={model} chart={chart} drawn={drawn} />;
}

const TAB_NAMES: Readonly<Record<MapTab, InterfaceKey>> = { map: 'map.map', list: 'map.list' };

function Controls({ model, chart }: ContentProps) {
  const { t } = useTexts();
  return (
    <div class="map-controls">
      <div class="desk-tabs map-tabs">
        {MAP_TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            aria-pressed={model.tab.value === tab}
            onClick={() => model.onTab(tab)}
          >
            {t(TAB_NAMES[tab])}
          </button>
        ))}
      </div>
      <label class="map-cohort">
        {t('map.whose')}
        <select value={model.cohort} onChange={({ currentTarget }) => model.onCohort(currentTarget.value)}>
          <option value="">{t('map.everybody')}</option>
          {model.cohorts.value.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {model.tab.value === 'map' && (
        <label class="map-all">
          <input
            type="checkbox"
            checked={model.all.value}
            onChange={({ currentTarget }) => model.onAll(currentTarget.checked)}
          />
          {t('map.all-ways')}
        </label>
      )}
      <Jumps model={model} chart={chart} />
    </div>
  );
}

const MOST_JUMPS = 8;

/** Where the most is given away: there training, or the text, has most to gain. */
function Jumps({ model, chart }: ContentProps) {
  const texts = useTexts();
  const lines = costliest(chart).slice(0, MOST_JUMPS);
  if (lines.length === 0) return null;
  return (
    <details class="map-jumps">
      <summary>{texts.t('map.costliest')}</summary>
      <ol>
        {lines.map((line) => (
          <li key={line.id}>
            <button type="button" class="map-line-button" onClick={() => model.onJump(line.id)}>
              {texts.t('map.jump', {
                lost: lostOf(texts, line.cost),
                words: placeWords(texts, model.scenario, line),
              })}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
