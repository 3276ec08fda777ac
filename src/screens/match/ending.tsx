import type { Match } from '../../protocol/match.ts';
import { titleOf } from '../account/asked-order.ts';
import { CardButton } from '../share/card-button.tsx';
import { useTexts } from '../ui.ts';
import { BestCalls, watchAddress } from './best-calls.tsx';
import { matchCard } from './match-card.ts';
import { hasKudos, type MatchModel } from './match-model.ts';
import { type MatchProps, Panel } from './match-part.tsx';
import { CutOff, OwnStanding, pointsIn, TeamStanding } from './standing.tsx';

/** The end: who stands on the podium, what was done best, and one's own calls to look at. */
export function Ending({ model }: MatchProps) {
  const { own } = model.match.value;
  return (
    <>
      <CutOff match={model.match.value} />
      <Podium model={model} />
      <OwnStanding model={model} />
      <TeamStanding model={model} />
      <Badges model={model} />
      {own && own.calls.length > 0 && <OwnCalls model={model} calls={own.calls} />}
      <Card model={model} />
      <BestCalls match={model.match.value} rounds={model.standings.value?.rounds ?? 0} />
      <ToKudos model={model} />
    </>
  );
}

function Card({ model: { match, standings, handOn } }: MatchProps) {
  return <CardButton card={matchCard(useTexts(), match.value, standings.value)} handOn={handOn} />;
}

/** Where it can be said what a colleague did well in these calls. */
function ToKudos({ model }: MatchProps) {
  const { t } = useTexts();
  if (!hasKudos(model.match.value)) return null;
  return (
    <p>
      <a href="#/account/kudos">{t('match.kudos')}</a>
    </p>
  );
}

const STEPS = 3;

/** Of teams, where there are teams: their winners are what the room has played for. */
function Podium({ model }: MatchProps) {
  const texts = useTexts();
  const { t } = texts;
  const rows = onPodium(model);
  if (rows.length === 0) return null;
  return (
    <Panel title={t('match.podium')}>
      <ol class="match-podium">
        {rows.map(({ place, name, points }, index) => (
          <li key={index} class={`place-${place}`}>
            <b>{t('match.place', { place })}</b>
            <span class="match-podium-name">{name ?? t('match.somebody')}</span>
            <span>{t('match.points', { points: pointsIn(texts, points) })}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function onPodium({ match, standings }: MatchModel) {
  const { board = [], teams = [] } = standings.value ?? {};
  if (teams.length === 0) return board.filter(({ place }) => place <= STEPS);
  const nameOf = (team: string) => match.value.teams.find((known) => known.team === team)?.name ?? null;
  // Nobody is shown last, and of two the second one is.
  const shown = Math.min(STEPS, teams.length - 1);
  return teams
    .filter(({ place, points }) => place <= shown && points > 0)
    .map(({ team, place, points }) => ({ place, points, name: nameOf(team) }));
}

function Badges({ model }: MatchProps) {
  const { t } = useTexts();
  const feats = model.feats.value;
  if (feats.length === 0) return null;
  return (
    <Panel title={t('match.badges')}>
      <ul class="match-badges">
        {feats.map(({ badge, name, round, attempt }) => (
          <li key={badge} class={attempt ? 'own' : undefined}>
            <b>{t(`match.badge.${badge}`)}</b>
            <span>
              {attempt
                ? t('match.badge-own', { round })
                : t('match.badge-by', { name: name ?? t('match.somebody'), round })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface CallsProps {
  readonly model: MatchModel;
  readonly calls: NonNullable<Match['own']>['calls'];
}

function OwnCalls({ model, calls }: CallsProps) {
  const texts = useTexts();
  const { t } = texts;
  const { titles, match } = model.match.value;
  const nameOf = (round: number) => titleOf({ titles: titles[round - 1] ?? {}, scenario: '' }, texts.locale);
  return (
    <Panel title={t('match.calls')}>
      <ul class="match-calls">
        {calls.map(({ round, attempt, finished }) => (
          <li key={round}>
            {finished ? (
              <>
                <a href={`#/result/${attempt}`}>{t('match.call', { round, title: nameOf(round) })}</a>
                <a href={watchAddress(match, round, 'own')}>{t('match.watch-own', { round })}</a>
              </>
            ) : (
              t('match.call-cut', { round, title: nameOf(round) })
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
