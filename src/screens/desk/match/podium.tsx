import { shownTeams } from '../../../contest/shown-teams.ts';
import { useTexts } from '../../ui.ts';
import { Waiting } from '../waiting.tsx';
import { BestCalls } from './best-calls.tsx';
import { People, pointsIn } from './board.tsx';
import type { HallModel } from './hall-model.ts';
import { playedRounds } from './played-rounds.ts';
import { TeamMark } from './team-mark.tsx';

interface Props {
  readonly model: HallModel;
}

/** Who stands on a step of the podium. */
interface Honoured {
  readonly key: string;
  readonly place: number;
  readonly name: string | null;
  readonly points: number;
  /** Null for a person. */
  readonly mark: number | null;
}

const STEPS = 3;

/** The end of a match: three steps at most, and never the last one on any of them. */
export function Podium({ model }: Props) {
  const { t } = useTexts();
  const { standings, unreadStandings, match } = model;
  if (standings.value === null)
    return (
      <div class="podium">
        <Waiting unread={unreadStandings} />
      </div>
    );
  const honoured = honouredOf(model);
  const { board } = standings.value;
  return (
    <div class="podium">
      {honoured.length === 0 ? (
        <p class="podium-none">{t('hall.none-over')}</p>
      ) : (
        // Whose places change is drawn anew: their steps rise again.
        <Steps key={honoured.map(({ key, place }) => `${place} ${key}`).join()} honoured={honoured} />
      )}
      {match.value.teams.length > 0 && board.length > 0 && (
        <section aria-labelledby="podium-people">
          <h2 id="podium-people">{t('hall.best-people')}</h2>
          <People board={board.slice(0, STEPS)} />
        </section>
      )}
      <BestCalls model={model} rounds={playedRounds(standings.value)} />
      {match.value.phase === 'over' && <p class="podium-thanks">{t('hall.thanks')}</p>}
    </div>
  );
}

function honouredOf({ standings, match }: HallModel): readonly Honoured[] {
  const { teams, board } = standings.value ?? { teams: [], board: [] };
  const named = match.value.teams;
  if (named.length === 0)
    return board.slice(0, STEPS).map((row, index) => ({ ...row, key: String(index), mark: null }));
  const ids = named.map(({ team }) => team);
  return shownTeams(teams, ids)
    .upper.slice(0, STEPS)
    .map(({ team, place, points }) => ({
      key: team,
      place,
      points,
      name: named.find((one) => one.team === team)?.name ?? null,
      mark: ids.indexOf(team),
    }));
}

function Steps({ honoured }: { readonly honoured: readonly Honoured[] }) {
  const texts = useTexts();
  const { t, number } = texts;
  return (
    <ol class="podium-steps">
      {honoured.map(({ key, place, name, points, mark }) => (
        <li key={key} class={`podium-step step-${place}`}>
          <span class="podium-name">
            {mark !== null && <TeamMark place={mark} />}
            <b>{name ?? t('hall.unnamed')}</b>
            <span class="podium-points">{t('hall.points', { points: pointsIn(texts, points) })}</span>
          </span>
          <span class="podium-block">{number(place)}</span>
        </li>
      ))}
    </ol>
  );
}
