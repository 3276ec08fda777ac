import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../ui.ts';
import type { Chart, MapEdge, MapNode } from './chart.ts';
import { listenToGestures } from './gestures.ts';
import { steer } from './keys.ts';
import { MapEnd, MapLineBox } from './map-boxes.tsx';
import type { Drawn, MapModel } from './map-model.ts';
import { MapNumber, MapWays } from './map-ways.tsx';
import { type Box, SIZES } from './placed.ts';
import type { Viewport } from './viewport.ts';

interface Props {
  readonly model: MapModel;
  readonly chart: Chart;
  readonly drawn: Drawn;
}

/** The map: one stop for the Tab key, inside which arrows go from place to place. */
export function MapView({ model, chart, drawn }: Props) {
  const { t } = useTexts();
  const at = useSignal(chart.lines[0]?.id ?? '');
  const { viewport } = drawn;
  const frame = useFrame(viewport, drawn.placed.nodes[chart.lines[0]?.id ?? '']);
  return (
    <div class="map">
      {/* biome-ignore lint/a11y: a window that keys move; its places are no fields of a form */}
      <div
        ref={frame}
        class="map-window"
        role="group"
        aria-label={t('map.label')}
        aria-describedby="map-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move what is in it
        tabIndex={0}
        onKeyDown={(event) => steer(event, viewport)}
      >
        <World model={model} chart={chart} drawn={drawn} at={at} />
      </div>
      <Buttons viewport={viewport} />
      <p class="hint" id="map-keys">
        {t('map.keys')}
      </p>
    </div>
  );
}

/** The window follows its size, and begins with the opening of the talk. */
function useFrame(viewport: Viewport, first: Box | undefined) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let begun = false;
    const watch = new ResizeObserver(([entry]) => {
      if (!entry) return;
      viewport.measure(entry.contentRect.width, entry.contentRect.height);
      if (!begun) viewport.begin(first);
      begun = true;
    });
    watch.observe(element);
    const stop = listenToGestures(element, viewport);
    return () => {
      watch.disconnect();
      stop();
    };
  }, [viewport]);
  return frame;
}

interface WorldProps extends Props {
  /** The place that the Tab key comes to. */
  readonly at: Signal<string>;
}

function World({ model, chart, drawn, at }: WorldProps) {
  const { placed, viewport, ways } = drawn;
  const { x, y, scale } = viewport.seen.value;
  const stop = (id: string) => ({
    'data-place': id,
    tabIndex: at.value === id ? 0 : -1,
    'aria-expanded': model.opened.value === id,
    onClick: () => model.onOpen(id),
    onFocus: () => {
      at.value = id;
      const box = placed.nodes[id] ?? labelBox(drawn, id);
      if (box) viewport.reveal(box);
    },
  });
  const numbers = (from: MapNode) =>
    ways
      .filter((way) => way.from === from.id && way.calls > 0)
      .map((way) => <Way key={way.id} way={way} drawn={drawn} stop={stop(way.id)} />);
  return (
    <div class="map-world" style={{ transform: `translate(${x}px, ${y}px) scale(${scale})` }}>
      <MapWays placed={placed} ways={ways} opened={model.opened.value} />
      {chart.lines.map((line) => (
        <div key={line.id} class="map-place">
          <MapLineBox
            scenario={model.scenario}
            line={line}
            box={placed.nodes[line.id]}
            stop={stop(line.id)}
          />
          {numbers(line)}
        </div>
      ))}
      {chart.endings.map((ending) => (
        <MapEnd
          key={ending.id}
          scenario={model.scenario}
          ending={ending}
          box={placed.nodes[ending.id]}
          stop={stop(ending.id)}
        />
      ))}
    </div>
  );
}

function labelBox({ placed }: Drawn, id: string) {
  const label = placed.edges[id]?.label;
  return label ? { ...label, ...SIZES.number } : null;
}

interface WayProps {
  readonly way: MapEdge;
  readonly drawn: Drawn;
  readonly stop: object;
}

function Way({ way, drawn, stop }: WayProps) {
  const box = labelBox(drawn, way.id);
  return box && <MapNumber way={way} box={box} stop={stop} />;
}

function Buttons({ viewport }: { readonly viewport: Viewport }) {
  const { t } = useTexts();
  return (
    <div class="buttons map-buttons">
      <button type="button" onClick={() => viewport.zoom(1.3)}>
        {t('map.larger')}
      </button>
      <button type="button" onClick={() => viewport.zoom(1 / 1.3)}>
        {t('map.smaller')}
      </button>
      <button type="button" onClick={viewport.fit}>
        {t('map.fit')}
      </button>
    </div>
  );
}
