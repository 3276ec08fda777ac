import { Sign } from '../../parts/icon.tsx';
import { useTexts } from '../../ui.ts';
import type { MapEnding, MapLine } from './chart.ts';
import { FLAG_NAMES, FLAG_PATHS, percentOf, placeWords } from './figures.ts';
import type { Box } from './placed.ts';

interface Props {
  readonly scenario: string;
  /** Not there where the layout does not know the place. */
  readonly box: Box | undefined;
  /** What makes it a place that can be gone to and opened. */
  readonly stop: object;
}

const at = ({ x, y, width, height }: Box) => ({
  left: `${x - width / 2}px`,
  top: `${y - height / 2}px`,
  width: `${width}px`,
  height: `${height}px`,
});

/** A line: the customer's words, how many came there, and how many did well. */
export function MapLineBox({ scenario, line, box, stop }: Props & { readonly line: MapLine }) {
  const texts = useTexts();
  const { item } = line;
  if (!box) return null;
  return (
    <button type="button" class={item ? 'map-box' : 'map-box unseen'} style={at(box)} {...stop}>
      <span class="map-words">{placeWords(texts, scenario, line)}</span>
      <span class="map-figures">
        {item
          ? texts.t('map.at-line', { count: item.calls, right: percentOf(texts, item.difficulty) })
          : texts.t('map.nobody')}
      </span>
      {item?.flags.map((flag) => (
        <span key={flag} class={`map-flag flag-${flag}`}>
          <Sign name={flag} path={FLAG_PATHS[flag]} />
          {texts.t(FLAG_NAMES[flag])}
        </span>
      ))}
    </button>
  );
}

export function MapEnd({ scenario, ending, box, stop }: Props & { readonly ending: MapEnding }) {
  const texts = useTexts();
  if (!box) return null;
  const { calls } = ending;
  return (
    <button type="button" class={calls > 0 ? 'map-end' : 'map-end unseen'} style={at(box)} {...stop}>
      <span class="map-words">{placeWords(texts, scenario, ending)}</span>
      <span class="map-figures">
        {calls > 0 ? texts.t('map.ended', { count: calls }) : texts.t('map.nobody')}
      </span>
    </button>
  );
}
