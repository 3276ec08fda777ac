import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Sign } from '../../parts/icon.tsx';
import { Spoken } from '../../parts/spoken.tsx';
import { useTexts } from '../../ui.ts';
import type { Chart, MapEdge, MapEnding, MapLine } from './chart.ts';
import {
  FLAG_MEANINGS,
  FLAG_NAMES,
  FLAG_PATHS,
  lostOf,
  percentOf,
  placeWords,
  tellingOf,
} from './figures.ts';
import type { MapModel } from './map-model.ts';
import { MovesTable } from './moves-table.tsx';

interface Props {
  readonly model: MapModel;
  readonly chart: Chart;
}

/** The line, the ending or the way that is looked at, in full. */
export function MapPanel({ model, chart }: Props) {
  const id = model.opened.value;
  const line = chart.lines.find((one) => one.id === id);
  const ending = chart.endings.find((one) => one.id === id);
  const way = chart.edges.find((one) => one.id === id);
  if (line) return <LinePanel key={id} model={model} chart={chart} line={line} />;
  if (ending) return <EndingPanel key={id} model={model} ending={ending} />;
  return way ? <WayPanel key={id} model={model} chart={chart} way={way} /> : null;
}

interface FrameProps {
  readonly model: MapModel;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Takes the focus as it opens; closing gives it back to where it came from. */
function PanelFrame({ model, title, children }: FrameProps) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current = document.activeElement;
    heading.current?.focus();
  }, []);
  const close = () => {
    model.onOpen(null);
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  };
  return (
    <section
      class="panel map-panel"
      aria-labelledby="map-panel"
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <header class="map-panel-head">
        <h2 id="map-panel" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <button type="button" class="quiet" onClick={close}>
          {t('app.close')}
        </button>
      </header>
      {children}
    </section>
  );
}

function LinePanel({ model, chart, line }: Props & { readonly line: MapLine }) {
  const texts = useTexts();
  const { t } = texts;
  const { item } = line;
  return (
    <PanelFrame model={model} title={t('map.line')}>
      <blockquote>
        <Spoken text={texts.scenario(model.scenario, `lines.${line.id}`)} />
      </blockquote>
      {item ? (
        <>
          <p>{t('map.calls', { count: item.calls })}</p>
          <dl class="map-meanings">
            <dt>{t('map.difficulty', { share: percentOf(texts, item.difficulty) })}</dt>
            <dd>{t('map.difficulty-means')}</dd>
            <dt>{t('map.discrimination', { value: tellingOf(texts, item.discrimination) })}</dt>
            <dd>
              {t(item.discrimination === null ? 'map.discrimination-none' : 'map.discrimination-means')}
            </dd>
          </dl>
          <Flags line={line} />
        </>
      ) : (
        <p>{t('map.nobody-here')}</p>
      )}
      <MovesTable scenario={model.scenario} chart={chart} moves={line.moves} tools={item?.tools ?? []} />
    </PanelFrame>
  );
}

function Flags({ line: { item } }: { readonly line: MapLine }) {
  const { t } = useTexts();
  return (
    <>
      {item?.flags.map((flag) => (
        <p key={flag} class="map-flag-meaning">
          <Sign name={flag} path={FLAG_PATHS[flag]} />
          <span>
            <b>{t(FLAG_NAMES[flag])}.</b> {t(FLAG_MEANINGS[flag])}
          </span>
        </p>
      ))}
    </>
  );
}

function EndingPanel({ model, ending }: { readonly model: MapModel; readonly ending: MapEnding }) {
  const { t, scenario } = useTexts();
  return (
    <PanelFrame model={model} title={t('map.ending')}>
      <blockquote>
        <Spoken text={scenario(model.scenario, `endings.${ending.id}`)} />
      </blockquote>
      <p>{t('map.ended', { count: ending.calls })}</p>
    </PanelFrame>
  );
}

function WayPanel({ model, chart, way }: Props & { readonly way: MapEdge }) {
  const texts = useTexts();
  const { t } = texts;
  const words = (id: string) => {
    const kind = chart.lines.some((line) => line.id === id) ? 'line' : 'ending';
    return placeWords(texts, model.scenario, { kind, id });
  };
  return (
    <PanelFrame model={model} title={t('map.one-way')}>
      <dl>
        <dt>{t('map.from')}</dt>
        <dd>{words(way.from)}</dd>
        <dt>{t('map.to')}</dt>
        <dd>{words(way.to)}</dd>
      </dl>
      <p>{t('map.way', { count: way.calls, lost: lostOf(texts, way.meanRegret) })}</p>
      <MovesTable scenario={model.scenario} chart={chart} moves={way.moves} to={way.to} />
    </PanelFrame>
  );
}
