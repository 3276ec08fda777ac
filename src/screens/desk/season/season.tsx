import '../../style/season.css';
import type { SeasonRound } from '../../../protocol/season.ts';
import { roundTitle } from '../../season/round-title.ts';
import { SeasonResults } from '../../season/season-results.tsx';
import { useTexts } from '../../ui.ts';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import { Waiting } from '../waiting.tsx';
import { Leagues } from './season-teams.tsx';
import type { SeasonModel } from './seasons-model.ts';

interface Props {
  readonly frame: FrameModel;
  readonly model: SeasonModel;
}

/** One season: its rounds, its boards, and at its end the way to the next one. */
export function SeasonPage({ frame, model }: Props) {
  const { t } = useTexts();
  const season = model.season.value;
  const boards = model.boards.value;
  const crumbs = [{ name: t('seasons.title'), href: '#/desk/seasons' }];
  return (
    <DeskFrame frame={frame} title={season.name} crumbs={crumbs} actions={<Deeds model={model} />}>
      <End model={model} />
      <Rounds model={model} />
      {boards === null ? (
        <Waiting unread={model.unread} />
      ) : (
        <SeasonResults season={season} boards={boards} />
      )}
    </DeskFrame>
  );
}

interface PartProps {
  readonly model: SeasonModel;
}

function Deeds({ model }: PartProps) {
  const { t } = useTexts();
  const { state, mine } = model.season.value;
  if (!mine || state === 'over') return null;
  const withdrawn = state === 'withdrawn';
  return (
    <button type="button" onClick={() => model.withdraw(!withdrawn)}>
      {t(withdrawn ? 'one-season.restore' : 'one-season.withdraw')}
    </button>
  );
}

function Rounds({ model }: PartProps) {
  const { t } = useTexts();
  const { state, list, zone, after } = model.season.value;
  return (
    <section class="panel" aria-labelledby="season-rounds">
      <h2 id="season-rounds">{t('season.rounds')}</h2>
      <p class="hint">
        {t(`seasons.states.${state}`)} · {t('one-season.zone', { zone: zone.replaceAll('_', ' ') })}
      </p>
      <ol class="season-rounds">
        {list.map((round) => (
          <Round key={round.round} round={round} zone={zone} of={list.length} />
        ))}
      </ol>
      {after && (
        <p>
          <a href={`#/desk/season/${after}`}>{t('one-season.before')}</a>
        </p>
      )}
    </section>
  );
}

interface RoundProps {
  readonly round: SeasonRound;
  readonly zone: string;
  readonly of: number;
}

function Round({ round, zone, of }: RoundProps) {
  const { t, day, number, locale } = useTexts();
  const { state, begun, finished, opens, closes } = round;
  const shown = state === 'coming' ? opens : closes;
  const values = { round: number(round.round), rounds: number(of), day: day(shown, 'with-time', zone) };
  return (
    <li class={`season-${state}`}>
      <b>{roundTitle(round, locale)}</b>
      <span>{t(`season.${state}`, values)}</span>
      {state !== 'coming' && (
        <span class="hint">
          {t('one-season.counts', { begun: number(begun), finished: number(finished) })}
        </span>
      )}
    </li>
  );
}

/** Who would play where in the next one. */
function End({ model }: PartProps) {
  const { t } = useTexts();
  const { next, kind, season } = model.season.value;
  if (!next) return null;
  return (
    <section class="panel" aria-labelledby="season-end">
      <h2 id="season-end">{t('one-season.end')}</h2>
      <p>{t(kind === 'league' ? 'one-season.end-league' : 'one-season.end-ladder')}</p>
      <Leagues leagues={next} named={kind === 'league'} />
      <p class="buttons">
        <a class="button primary" href={`#/desk/new-season/${season}`}>
          {t('one-season.next')}
        </a>
      </p>
    </section>
  );
}
