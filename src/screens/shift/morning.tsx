import { useSignal } from '@preact/signals';
import type { News } from '../../engine/shift/next-day.ts';
import { NEXT_DAY, slotsIn } from '../../engine/shift/plans.ts';
import { RESTED } from '../../engine/shift/shift.ts';
import { Icon } from '../parts/icon.tsx';
import { useTexts } from '../ui.ts';
import { Composure } from './composure.tsx';
import { Post } from './post.tsx';
import { Rest } from './rest.tsx';
import { ShiftMain } from './shift-main.tsx';

interface Props {
  readonly news: readonly News[];
  /** Composure it begins with, in tenths. */
  readonly start: number;
  /** There was a shift before this one. */
  readonly hasWorked: boolean;
  /** The shift that was ended to make room for this one. */
  readonly ended: string | null;
  onBegin(rested: boolean): void;
}

/** The morning after one's own last contacts (SC-26): what has become of them, and who is in touch again. */
export function Morning({ news, start, hasWorked, ended, onBegin }: Props) {
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
      {rounds > 0 && <Ahead rounds={rounds} start={start} hasWorked={hasWorked} onBegin={onBegin} />}
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

interface AheadProps extends Pick<Props, 'start' | 'hasWorked' | 'onBegin'> {
  readonly rounds: number;
}

/** What the day holds, and how the player comes to it. */
function Ahead({ rounds, start, hasWorked, onBegin }: AheadProps) {
  const { t } = useTexts();
  const rested = useSignal(false);
  return (
    <section class="panel">
      <h2>{t('shift.post.ahead')}</h2>
      <ul class="shift-rules">
        <li>{t('shift.post.rounds', { count: rounds })}</li>
        <li>{t('shift.post.as-left')}</li>
        {rounds > 1 && <li>{t('shift.start.walks', { count: slotsIn(NEXT_DAY) })}</li>}
        <li>{t('shift.start.kept')}</li>
      </ul>
      <Composure tenths={rested.value ? RESTED : start} />
      {hasWorked && start < RESTED && (
        <Rest taken={rested.value} composure={start} onRest={() => (rested.value = true)} />
      )}
      <p class="buttons">
        <button type="button" class="primary large" onClick={() => onBegin(rested.value)}>
          {t('shift.start.begin')}
          <Icon name="arrow" />
        </button>
      </p>
    </section>
  );
}
