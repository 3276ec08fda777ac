import { useTexts } from '../../ui.ts';
import type { MapEdge } from './chart.ts';
import { lostOf } from './figures.ts';
import type { Box, Placed, Point } from './placed.ts';

/** Tenths of a point from which a way is marked: a mistake, in the words of the debrief. */
const COSTLY = 50;
const THICKEST = 9;

interface Props {
  readonly placed: Placed;
  readonly ways: readonly MapEdge[];
  readonly opened: string | null;
}

/** The ways, as thick as many went them; their numbers stand above. */
export function MapWays({ placed, ways, opened }: Props) {
  const most = Math.max(1, ...ways.map(({ calls }) => calls));
  return (
    <svg class="map-ways" width={placed.width} height={placed.height} aria-hidden="true">
      <defs>
        <marker
          id="map-arrow"
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0L10 5L0 10z" />
        </marker>
      </defs>
      {ways.map((way) => (
        <path
          key={way.id}
          class={classOf(way, opened)}
          d={curve(placed.edges[way.id]?.points ?? [])}
          stroke-width={way.calls === 0 ? 1.5 : 1.5 + (THICKEST - 1.5) * Math.sqrt(way.calls / most)}
          marker-end="url(#map-arrow)"
        />
      ))}
    </svg>
  );
}

function classOf({ id, calls, meanRegret }: MapEdge, opened: string | null): string {
  const kind = calls === 0 ? 'untaken' : meanRegret >= COSTLY ? 'costly' : 'taken';
  return id === opened ? `${kind} opened` : kind;
}

/** Through the middles between the points, so that it bends softly. */
function curve(points: readonly Point[]): string {
  const [first, ...others] = points;
  const last = others.at(-1);
  if (!first || !last) return '';
  const bends = others.slice(0, -1).map((point, place) => {
    const next = others[place + 1] ?? point;
    return `Q${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`;
  });
  return `M${first.x} ${first.y}${bends.join('')}L${last.x} ${last.y}`;
}

interface NumberProps {
  readonly way: MapEdge;
  readonly box: Box;
  readonly stop: object;
}

/** How many went a way, and what it cost them where it cost much. */
export function MapNumber({ way, box, stop }: NumberProps) {
  const texts = useTexts();
  const { calls, meanRegret } = way;
  const costly = meanRegret >= COSTLY;
  const lost = lostOf(texts, meanRegret);
  const told = texts.t('map.way', { count: calls, lost });
  return (
    <button
      type="button"
      class={costly ? 'map-number costly' : 'map-number'}
      style={{ left: `${box.x}px`, top: `${box.y}px` }}
      // Who speaks to the page says what they see on it.
      aria-label={costly ? `${texts.number(calls)} ${lost}: ${told}` : told}
      {...stop}
    >
      {texts.number(calls)}
      {costly && (
        <>
          {' '}
          <span class="map-lost">{lost}</span>
        </>
      )}
    </button>
  );
}
