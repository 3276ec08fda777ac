import '../style/season.css';
import { BOARDS } from '../../contest/season.ts';
import type { Season } from '../../protocol/season.ts';
import type { SeasonBoards } from '../../protocol/season-board.ts';
import { useTexts } from '../ui.ts';
import { SeasonBoardPart } from './season-board.tsx';
import { SeasonLeagues } from './season-leagues.tsx';

interface Props {
  readonly season: Season;
  readonly boards: SeasonBoards;
}

/** What the rounds that have closed came to: teams, people, badges and the best calls. Nobody is shown last. */
export function SeasonResults({ season, boards }: Props) {
  const { t } = useTexts();
  const closed = boards.over.length > 0;
  return (
    <>
      {!closed && <p class="hint">{t('season.boards-later')}</p>}
      <SeasonLeagues season={season} boards={boards} />
      {closed && (
        <div class="season-boards">
          {BOARDS.map((board) => (
            <SeasonBoardPart key={board} board={board} told={boards.boards[board]} />
          ))}
        </div>
      )}
      {closed && <p class="hint">{t('day.how')}</p>}
      {boards.best.length > 0 && <BestCalls season={season} boards={boards} />}
      {boards.feats.length > 0 && <Badges boards={boards} />}
    </>
  );
}

function BestCalls({ season, boards }: Props) {
  const { t, number } = useTexts();
  return (
    <section class="panel" aria-labelledby="season-best-calls">
      <h2 id="season-best-calls">{t('season.best-calls')}</h2>
      <ul class="season-best">
        {boards.best.map(({ round, name, points }) => (
          <li key={round}>
            <span>
              {t('season.best-by', {
                round: number(round),
                name: name ?? t('day.nameless'),
                points: number(points / 10, 1),
              })}
            </span>
            <a class="button" href={`#/account/season/${season.season}/best/${round}`}>
              {t('season.watch', { round: number(round) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For craft, none for composure. */
function Badges({ boards }: Pick<Props, 'boards'>) {
  const { t, number } = useTexts();
  return (
    <section class="panel" aria-labelledby="season-badges">
      <h2 id="season-badges">{t('season.badges')}</h2>
      <ul class="season-badges">
        {boards.feats.map(({ badge, round, name, attempt }) => (
          <li key={badge}>
            <b>{t(`match.badge.${badge}`)}</b>
            {attempt ? (
              <a href={`#/result/${attempt}`}>{t('match.badge-own', { round: number(round) })}</a>
            ) : (
              <span>{t('match.badge-by', { name: name ?? t('match.somebody'), round: number(round) })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
