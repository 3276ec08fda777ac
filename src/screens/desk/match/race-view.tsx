import type { Track } from '../../../contest/race.ts';
import { NUMBERS } from '../../../engine/numbers.ts';
import { MOODS } from '../../../engine/vocabulary.ts';
import { useTexts } from '../../ui.ts';
import type { HallModel } from './hall-model.ts';
import { RaceFoot } from './race-foot.tsx';
import { apart, curveOf, floorOf, heightOf, spanOf } from './race-shape.ts';
import { TeamMark } from './team-mark.tsx';
import { teamName } from './team-name.ts';

interface Props {
  readonly model: HallModel;
}

/** A round while it runs: the calm of every team, where it turns, and how many are still playing. */
export function RaceView({ model }: Props) {
  const { t, locale } = useTexts();
  const { titles, round, paused, seconds } = model.match.value;
  const title = titles[round - 1];
  return (
    <div class="race">
      <div class="race-head">
        <h2>{title?.[locale] ?? title?.en}</h2>
        {seconds !== null && <p>{t('hall.time-each', { count: seconds })}</p>}
        <Counts model={model} />
      </div>
      <Plot model={model} />
      <RaceFoot model={model} />
      {paused && (
        <p class="race-paused" role="status">
          {t('hall.paused')}
        </p>
      )}
    </div>
  );
}

function Counts({ model: { frame, match } }: Props) {
  const { t, number } = useTexts();
  const lanes = frame.value?.lanes ?? [];
  const [playing, finished] = [
    sum(lanes.map((lane) => lane.playing)),
    sum(lanes.map((lane) => lane.finished)),
  ];
  const people = frame.value?.people ?? match.value.people;
  const calls = match.value.form === 'own' ? people : match.value.teams.length;
  return (
    <p class="race-counts">
      <span>{t('hall.playing', { count: playing })}</span>
      <span>{t('hall.finished', { number: number(finished), all: number(calls) })}</span>
    </p>
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** More names than these are written smaller, and on one line each. */
const MANY = 6;
/** Of the height of the picture that a name takes. */
const heightOfName = (names: number): number => (names > MANY ? 12 : 18);

function Plot({ model: { race, now, match } }: Props) {
  const { t } = useTexts();
  const { tracks } = race.value;
  const span = spanOf(race.value, now.value);
  const floor = floorOf(race.value);
  const begun = tracks.filter(({ points }) => points.length > 0);
  const tops = apart(
    begun.map(({ points }) => heightOf(points.at(-1)?.calm ?? 0, floor)),
    heightOfName(begun.length),
  );
  const placeOf = ({ team }: Track) =>
    Math.max(
      0,
      match.value.teams.findIndex((one) => one.team === team),
    );
  return (
    <div class="race-plot">
      <Bands floor={floor} />
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {begun.map((track) => (
          <polyline
            key={track.team}
            class={`team-line team-${placeOf(track)}`}
            points={curveOf(track.points, span, now.value, floor)}
          />
        ))}
      </svg>
      {begun.length === 0 && <p class="race-waiting">{t('hall.waiting')}</p>}
      <ul
        class={begun.length > MANY ? 'race-names race-many' : 'race-names'}
        style={{ '--lanes': begun.length }}
      >
        {begun.map((track, index) => (
          <li key={track.team} style={{ top: `${tops[index]}%` }}>
            <Runner model={{ match }} track={track} place={placeOf(track)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface RunnerProps {
  readonly model: Pick<HallModel, 'match'>;
  readonly track: Track;
  readonly place: number;
}

function Runner({ model, track: { team, points, mood }, place }: RunnerProps) {
  const texts = useTexts();
  const { t, number } = texts;
  return (
    <>
      <TeamMark place={place} />
      <b class="runner-calm">{number(Math.round(points.at(-1)?.calm ?? 0))}</b>
      <span class="team-name">{teamName(texts, model, team)}</span>
      {mood && <span class={`runner-mood mood-${mood}`}>{t(`moods.${mood}`)}</span>}
    </>
  );
}

/** From where on a customer is in a mood, as calm: by word, and by the height it stands at. */
function Bands({ floor }: { readonly floor: number }) {
  const { t } = useTexts();
  return (
    <ul class="race-bands" aria-hidden="true">
      {MOODS.map((mood, rank) => {
        const top = heightOf(100 - NUMBERS.moods.enters[mood], floor);
        const next = MOODS[rank + 1];
        const bottom = Math.min(100, next ? heightOf(100 - NUMBERS.moods.enters[next], floor) : 100);
        if (top >= bottom) return null;
        return (
          <li key={mood} class={`band-${mood}`} style={{ top: `${top}%`, height: `${bottom - top}%` }}>
            {t(`moods.${mood}`)}
          </li>
        );
      })}
    </ul>
  );
}
