import '../style/account.css';
import type { ReadonlySignal } from '@preact/signals';
import type { Season, SeasonRound } from '../../protocol/season.ts';
import { useTexts } from '../ui.ts';
import { useReading } from '../use-reading.ts';
import { roundTitle } from './round-title.ts';

interface Props {
  /** Those one plays in; none until they have come. */
  readonly seasons: ReadonlySignal<readonly Season[]>;
  readonly refresh: () => void;
}

/** On the home page: the seasons one plays in, each with the round that is open and what is due. */
export function SeasonCards({ seasons, refresh }: Props) {
  useReading(refresh);
  return (
    <>
      {seasons.value.map((season) => (
        <Card key={season.season} season={season} />
      ))}
    </>
  );
}

function Card({ season }: { readonly season: Season }) {
  const { t, locale } = useTexts();
  const open = season.list.find(({ state }) => state === 'open');
  return (
    <section class="day-call" aria-labelledby={`season-${season.season}`}>
      <h2 id={`season-${season.season}`}>{season.name}</h2>
      <article class="panel">
        {open && <h3>{roundTitle(open, locale)}</h3>}
        <Now season={season} />
        {open?.own && <p>{t(`season.states.${open.own.state}`)}</p>}
        <div class="buttons">
          <a class={open ? 'button primary' : 'button'} href={`#/account/season/${season.season}`}>
            {t('season.look')}
          </a>
        </div>
      </article>
    </section>
  );
}

/** The round that is open, or else the next one. */
function Now({ season: { list } }: { readonly season: Season }) {
  const { t } = useTexts();
  const now = list.find(({ state }) => state !== 'closed');
  return <p class="hint">{now ? <RoundLine round={now} of={list.length} /> : t('season.over')}</p>;
}

export function RoundLine({ round, of }: { readonly round: SeasonRound; readonly of: number }) {
  const { t, day, number } = useTexts();
  const { state, opens, closes } = round;
  const at = day(state === 'coming' ? opens : closes, 'with-time');
  return <>{t(`season.${state}`, { round: number(round.round), rounds: number(of), day: at })}</>;
}
