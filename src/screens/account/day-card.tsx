import '../style/account.css';
import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { DayCall } from '../../protocol/day-call.ts';
import { useTexts } from '../ui.ts';
import { useReading } from '../use-reading.ts';
import { titleOf } from './asked-order.ts';

export const DAY_TROUBLES = ['day-closed', 'recovery-used-up', 'other'] as const;
export type DayTrouble = (typeof DAY_TROUBLES)[number];

export interface DayModel {
  /** Null until the server has answered, and where there is no scenario. */
  readonly today: ReadonlySignal<DayCall | null>;
  /** Why the last press came to nothing. */
  readonly trouble: ReadonlySignal<DayTrouble | null>;
  readonly busy: ReadonlySignal<boolean>;
  readonly refresh: () => void;
  play(named: boolean): void;
  rest(): void;
}

interface Props {
  readonly model: DayModel;
}

/** The call of the day: the same caller for everybody, once; or the day off (M-21). */
export function DayCard({ model }: Props) {
  const { t, day, locale } = useTexts();
  useReading(model.refresh);
  const today = model.today.value;
  if (!today) return null;
  return (
    <section class="day-call" aria-labelledby="day-call">
      <h2 id="day-call">{t('day.title')}</h2>
      <article class="panel">
        <h3>{titleOf(today, locale)}</h3>
        <p class="hint">{t('day.closes', { day: day(today.closes, 'with-time') })}</p>
        <p role="alert">{model.trouble.value && t(`day.refused.${model.trouble.value}`)}</p>
        <Standing today={today} />
        <Ways model={model} today={today} />
      </article>
    </section>
  );
}

function Standing({ today: { state, points, finished } }: { readonly today: DayCall }) {
  const { t, number } = useTexts();
  const own =
    points === null ? t(`day.states.${state}`) : t('day.points', { points: number(points / 10, 1) });
  return (
    <p>
      {own}
      {finished > 0 && <> {t('day.finished', { count: finished })}</>}
    </p>
  );
}

function Ways({ model, today }: Props & { readonly today: DayCall }) {
  const { t } = useTexts();
  const [named, setNamed] = useState(true);
  const { state, attempt, closed, mayRecover } = today;
  const busy = model.busy.value;
  return (
    <>
      {(state === 'untouched' || state === 'recovery') && (
        <label class="share-composure">
          <input type="checkbox" checked={named} onInput={(event) => setNamed(event.currentTarget.checked)} />
          {t('day.named')}
        </label>
      )}
      <div class="buttons">
        {state !== 'finished' && (
          <button
            type="button"
            class={state === 'recovery' ? '' : 'primary'}
            disabled={busy}
            onClick={() => model.play(named)}
          >
            {t(PLAY[state])}
          </button>
        )}
        {state === 'finished' && (
          <a class="button" href={`#/result/${attempt}`}>
            {t('day.debrief')}
          </a>
        )}
        {mayRecover && (
          <button type="button" disabled={busy} onClick={() => model.rest()}>
            {t('day.rest')}
          </button>
        )}
        {closed !== null && (
          <a class="button" href={`#/account/day/${closed}`}>
            {t('day.last-board')}
          </a>
        )}
      </div>
      {mayRecover && <p class="hint">{t('day.rest-hint')}</p>}
    </>
  );
}

const PLAY = {
  untouched: 'day.play',
  recovery: 'day.play-after-all',
  begun: 'day.go-on',
} as const;
