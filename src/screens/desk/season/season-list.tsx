import '../../style/desk-match.css';
import type { SeasonHead } from '../../../protocol/season.ts';
import { useTexts } from '../../ui.ts';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import { Waiting } from '../waiting.tsx';
import type { SeasonsModel } from './seasons-model.ts';

interface Props {
  readonly frame: FrameModel;
  readonly model: SeasonsModel;
}

/** The seasons of the organisation, newest first. */
export function SeasonList({ frame, model }: Props) {
  const { t } = useTexts();
  const seasons = model.seasons.value;
  const make = (
    <a class="button primary" href="#/desk/new-season">
      {t('seasons.make')}
    </a>
  );
  return (
    <DeskFrame frame={frame} title={t('seasons.title')} actions={make}>
      {seasons === null && <Waiting unread={model.unread} />}
      {seasons?.length === 0 && (
        <section class="panel">
          <h2>{t('seasons.none')}</h2>
          <p>{t('seasons.none-line')}</p>
        </section>
      )}
      {seasons !== null && seasons.length > 0 && (
        <ul class="match-list">
          {seasons.map((season) => (
            <OneSeason key={season.season} season={season} />
          ))}
        </ul>
      )}
      {model.more.value && (
        <p class="buttons">
          <button type="button" onClick={model.readMore}>
            {t('seasons.earlier')}
          </button>
        </p>
      )}
    </DeskFrame>
  );
}

function OneSeason({ season }: { readonly season: SeasonHead }) {
  const { t, day, number } = useTexts();
  const { state, closed, rounds, opens, closes } = season;
  return (
    <li class="panel match-row">
      <h2>
        <a href={`#/desk/season/${season.season}`}>{season.name}</a>
      </h2>
      <p class={`match-phase match-${state === 'on' ? 'on' : 'over'}`}>{t(`seasons.states.${state}`)}</p>
      <p class="hint">
        {t('seasons.closed', { closed: number(closed), rounds: number(rounds) })}
        {' · '}
        {t('seasons.days', { from: day(opens), to: day(closes - 1) })}
      </p>
    </li>
  );
}
