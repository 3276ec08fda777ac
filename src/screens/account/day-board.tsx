import '../style/account.css';
import type { DayBoard } from '../../protocol/day-call.ts';
import { CardButton } from '../share/card-button.tsx';
import type { HandOn } from '../share/result-card.ts';
import { useTexts } from '../ui.ts';
import { titleOf } from './asked-order.ts';
import { dayPicture } from './day-picture.ts';
import { OwnStanding } from './own-standing.tsx';

interface Props {
  readonly board: DayBoard;
  /** Noon of that day, in milliseconds since 1970, in no zone but UTC. */
  readonly at: number;
  readonly handOn: HandOn;
}

/** A day that has closed: its best call, who stood where, and the week it belongs to. Nobody is shown last. */
export function DayBoardPage({ board, at, handOn }: Props) {
  const texts = useTexts();
  const { t, day, locale } = texts;
  const { best, finished, week } = board;
  return (
    <main id="content" class="page account day-board" tabIndex={-1}>
      <header class="page-head">
        <p class="hint">{t('day.of', { day: day(at, undefined, 'UTC') })}</p>
        <h1>{titleOf(board, locale)}</h1>
      </header>
      {best && <Best best={best} day={board.day} />}
      <section class="panel" aria-labelledby="day-places">
        <h2 id="day-places">{t('day.places')}</h2>
        <p class="hint">{t(finished > 0 ? 'day.finished' : 'day.nobody', { count: finished })}</p>
        <Places {...board} />
        {board.own && (
          <p>
            <a href={`#/account/day/${board.day}/own`}>{t('match.watch-yours')}</a>
          </p>
        )}
      </section>
      <section class="panel" aria-labelledby="day-week">
        <h2 id="day-week">{t('day.week')}</h2>
        <p class="hint">{t('day.week-hint')}</p>
        <Places {...week} />
      </section>
      <p class="hint">{t('day.how')}</p>
      <CardButton card={dayPicture(texts, board, at)} handOn={handOn} />
      <p>
        <a href="#/account/kudos">{t('me.kudos')}</a>
      </p>
      <p>
        <a href="#/">{t('app.home')}</a>
      </p>
    </main>
  );
}

function Best({ best, day }: { readonly best: NonNullable<DayBoard['best']>; readonly day: number }) {
  const { t, number } = useTexts();
  const points = number(best.points / 10, 1);
  return (
    <section class="panel day-best" aria-labelledby="day-best">
      <h2 id="day-best">{t('day.best')}</h2>
      <p>{t('day.best-by', { name: best.name ?? t('day.nameless'), points })}</p>
      <p class="buttons">
        <a class="button primary" href={`#/account/day/${day}/best`}>
          {t('day.watch-best')}
        </a>
      </p>
    </section>
  );
}

function Places({ board, own }: Pick<DayBoard, 'board' | 'own'>) {
  return (
    <>
      {board.length > 0 && <Upper board={board} />}
      {own && <OwnStanding own={own} />}
    </>
  );
}

function Upper({ board }: Pick<DayBoard, 'board'>) {
  const { t, number } = useTexts();
  return (
    <table class="day-places">
      <thead>
        <tr>
          <th scope="col">{t('day.place')}</th>
          <th scope="col">{t('day.name')}</th>
          <th scope="col">{t('day.points-heading')}</th>
        </tr>
      </thead>
      <tbody>
        {board.map(({ place, name, points }, index) => (
          // Two of one name may share a place; a board never changes its order.
          <tr key={index}>
            <td>{number(place)}</td>
            <th scope="row">{name ?? t('day.nameless')}</th>
            <td>{number(points / 10, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
