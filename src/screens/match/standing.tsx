import type { Match } from '../../protocol/match.ts';
import type { Standings } from '../../protocol/match-board.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { BestCalls } from './best-calls.tsx';
import { isCut } from './match-model.ts';
import { StrongNext, TimeForReplies } from './match-note.tsx';
import { LeaveButton, type MatchProps, Panel } from './match-part.tsx';

/** Between two rounds: one's own place, what is next, and the team's. */
export function Interval({ model }: MatchProps) {
  return (
    <>
      <CutOff match={model.match.value} />
      <StrongNext model={model} />
      <OwnStanding model={model} />
      <TeamStanding model={model} />
      <BestCalls match={model.match.value} rounds={model.standings.value?.rounds ?? 0} />
      <TimeForReplies model={model} />
      <LeaveButton model={model} />
    </>
  );
}

/** A call that the end of its round has cut off is nobody's failure. */
export function CutOff({ match }: { readonly match: Match }) {
  const { t } = useTexts();
  return isCut(match) ? <p class="panel match-part match-cut">{t('match.cut')}</p> : null;
}

/** Tenths of a point as people read them. */
export const pointsIn = ({ number }: Texts, tenths: number): string => number(tenths / 10, 1);

/** Of one's own play; where one stands is said in the upper half, else what is within reach. */
export function OwnStanding({ model }: MatchProps) {
  const texts = useTexts();
  const { t } = texts;
  const own = model.standings.value?.own;
  if (!own) return null;
  const { place, points, next, behind } = own;
  return (
    <Panel title={t('match.standing')}>
      <p class="match-points">
        {place !== null && <b>{t('match.place', { place })}</b>}
        <span>{t('match.points', { points: pointsIn(texts, points) })}</span>
      </p>
      <p>{goalIn(texts, next && { ...next, name: next.name ?? null })}</p>
      {behind && <p>{t('match.behind', { name: behind.name ?? t('match.somebody') })}</p>}
      <Rounds rounds={own.rounds} />
    </Panel>
  );
}

function goalIn(texts: Texts, next: { readonly name: string | null; readonly missing: number } | null) {
  const { t } = texts;
  if (!next) return t('match.in-front');
  const name = next.name ?? t('match.somebody');
  if (next.missing === 0) return t('match.next-level', { name });
  return t('match.next', { points: pointsIn(texts, next.missing), name });
}

function Rounds({ rounds }: Pick<NonNullable<Standings['own']>, 'rounds'>) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <ol class="match-rounds">
      {rounds.map((points, index) => (
        <li key={index}>
          {points === null
            ? t('match.round-none', { round: index + 1 })
            : t('match.round-points', { round: index + 1, points: pointsIn(texts, points) })}
        </li>
      ))}
    </ol>
  );
}

/** The team's points with how they came about. */
export function TeamStanding({ model }: MatchProps) {
  const texts = useTexts();
  const { t } = texts;
  const own = model.standings.value?.ownTeam;
  const row = model.standings.value?.teams.find(({ team }) => team === own?.team);
  if (!own || !row) return null;
  const nameOf = (team: string) => model.match.value.teams.find((known) => known.team === team)?.name ?? null;
  return (
    <Panel title={t('match.your-team', { name: nameOf(own.team) ?? '' })}>
      <p class="match-points">
        {own.place !== null && <b>{t('match.place', { place: own.place })}</b>}
        <span>{t('match.points', { points: pointsIn(texts, own.points) })}</span>
      </p>
      <p>{goalIn(texts, own.next && { name: nameOf(own.next.team), missing: own.next.missing })}</p>
      <ol class="match-rounds">
        {row.rounds.map((round, index) => (
          <li key={index}>{derivationIn(texts, round, index + 1)}</li>
        ))}
      </ol>
    </Panel>
  );
}

type TeamRound = Standings['teams'][number]['rounds'][number];

function derivationIn(texts: Texts, { points, of, bye, counted }: TeamRound, round: number): string {
  const { t } = texts;
  if (bye) return t('match.bye', { round });
  if (points === null) return t('match.round-none', { round });
  const calls = counted.map((call) => `${call.name ?? t('match.somebody')} ${pointsIn(texts, call.points)}`);
  // A call that is missing is divided by all the same.
  while (calls.length < of) calls.push(pointsIn(texts, 0));
  return t('match.mean', { round, points: pointsIn(texts, points), count: of, calls: calls.join(', ') });
}
