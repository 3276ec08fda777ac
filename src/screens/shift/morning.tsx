import type { News } from '../../engine/shift/next-day.ts';
import { NEXT_DAY, slotsIn } from '../../engine/shift/plans.ts';
import { Icon } from '../parts/icon.tsx';
import { useTexts } from '../ui.ts';
import { BeforeBegin, type Beginning } from './before-begin.tsx';
import { Post } from './post.tsx';
import { ShiftMain } from './shift-main.tsx';

interface Props extends Beginning {
  readonly news: readonly News[];
  /** The shift that was ended to make room for this one. */
  readonly ended: string | null;
}

/** The morning after one's own last contacts (SC-26): what has become of them, and who is in touch again. */
export function Morning({ news, ended, ...beginning }: Props) {
  const { t } = useTexts();
  const rounds = news.filter(({ round }) => round !== null).length;
  return (
    <ShiftMain name="start">
      <header class="page-head">
        <p class="eyebrow">
          <Icon name="clock" />
          {t('shift.title')}
        </p>
        <h1>{t('shift.plans.next-day.name')}</h1>
        <p>{t(news.length > 0 ? 'shift.plans.next-day.line' : 'shift.post.nobody-yet')}</p>
      </header>
      {ended && (
        <p role="status">
          {t('shift.open.ended')} <a href={`#/shift/${ended}`}>{t('shift.open.see')}</a>
        </p>
      )}
      {news.length > 0 && (
        <section class="panel">
          <h2>{t('shift.post.title')}</h2>
          <Post news={news} />
        </section>
      )}
      {rounds > 0 && (
        <section class="panel">
          <h2>{t('shift.post.ahead')}</h2>
          <BeforeBegin {...beginning}>
            <li>{t('shift.post.rounds', { count: rounds })}</li>
            <li>{t('shift.post.as-left')}</li>
            {rounds > 1 && <li>{t('shift.start.walks', { count: slotsIn(NEXT_DAY) })}</li>}
            <li>{t('shift.start.kept')}</li>
          </BeforeBegin>
        </section>
      )}
      {rounds === 0 && (
        <section class="panel">
          {news.length > 0 && <p>{t('shift.post.nobody')}</p>}
          <p class="buttons">
            <a class="button primary large" href="#/">
              {t('app.home')}
            </a>
          </p>
        </section>
      )}
    </ShiftMain>
  );
}
