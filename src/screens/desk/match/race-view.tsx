import type { Track, Turning } from '../../../contest/race.ts';
import { NUMBERS } from '../../../engine/numbers.ts';
import { MOODS } from '../../../engine/vocabulary.ts';
import { useTexts } from '../../ui.ts';
import type { HallModel } from './hall-model.ts';
import { HoldersList } from './holders-list.tsx';
import { apart, curveOf, floorOf, heightOf, spanOf } from './race-shape.ts';
import { TeamMark } from './team-mark.tsx';

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
      <Turnings model={model} />
      <HoldersList model={model} />
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

/** Of the height of the picture that a name takes. */
const NAME_HEIGHT = 12;
/** More names than these are written smaller, and on one line each. */
const MANY = 6;

function Plot({ model: { race, now, match } }: Props) {
  const { t } = useTexts();
  const { tracks } = race.value;
  const span = spanOf(race.value, now.value);
  const floor = floorOf(race.value);
  const begun = tracks.filter(({ points }) => points.length > 0);
  const tops = apart(
    begun.map(({ points }) => heightOf(points.at(-1)?.calm ?? 0, floor)),
    NAME_HEIGHT,
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
      <ul class={begun.length > MANY ? 'race-names race-many' : 'race-names'}>
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
      <span class="team-name">{nameOf(texts, model, team)}</span>
      {mood && <span class={`runner-mood mood-${mood}`}>{t(`moods.${mood}`)}</span>}
    </>
  );
}

function nameOf(
  { t }: Pick<ReturnType<typeof useTexts>, 't'>,
  { match }: Pick<HallModel, 'match'>,
  team: string | null,
): string {
  return match.value.teams.find((one) => one.team === team)?.name ?? t('hall.everybody');
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

/** So many of the last ones stand there. */
const SHOWN = 3;

/** Called out as they come; the newest first and large. */
function Turnings({ model }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const words = ({ team, to, calmer }: Turning) =>
    t(calmer ? 'hall.calmer' : 'hall.hotter', { team: nameOf(texts, model, team), mood: t(`moods.${to}`) });
  const newest = model.race.value.turnings.slice(-SHOWN).toReversed();
  return (
    <div class="race-turnings" role="log" aria-label={t('hall.turnings')}>
      {newest.map((turning) => (
        <p key={`${turning.at} ${turning.team}`} class={turning.calmer ? 'turned-calmer' : 'turned-hotter'}>
          {words(turning)}
        </p>
      ))}
    </div>
  );
}
