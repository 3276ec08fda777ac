import { settledRounds } from '../../engine/shift/next-day.ts';
import { NEXT_DAY } from '../../engine/shift/plans.ts';
import { isEndedEarly, isLow, RESTED } from '../../engine/shift/shift.ts';
import { useTexts } from '../ui.ts';
import { ComposureLine } from './composure-line.tsx';
import { KudosCard } from './kudos-card.tsx';
import { Post } from './post.tsx';
import { Promises } from './promises.tsx';
import { Rest } from './rest.tsx';
import { ShiftCalls } from './shift-calls.tsx';
import { ShiftMain } from './shift-main.tsx';
import type { ShiftModel } from './shift-model.ts';
import { Walks } from './walks.tsx';

/** The shift told as a whole (M-22): what well came of it first, then what wore, what is owed, and tomorrow. */
export function Summary({ model }: { model: ShiftModel }) {
  const { t } = useTexts();
  const shift = model.shift.value;
  const { log, calls, movements } = shift;
  const { plan } = log;
  const early = isEndedEarly(shift);
  return (
    <ShiftMain name="summary">
      <header class="page-head">
        <p class="eyebrow">{t(`shift.plans.${plan}.name`)}</p>
        <h1>{t(early ? 'shift.summary.early-title' : 'shift.summary.title')}</h1>
        {early && <p>{t('shift.summary.early', { done: calls.length, all: log.scenarios.length })}</p>}
      </header>
      <Rounds model={model} />
      <Kudoses model={model} />
      <ShiftCalls model={model} />
      {movements.length > 0 && <ComposureLine shift={shift} />}
      {calls.some(({ next }) => next !== null) && <Walks shift={shift} missed={model.missed.value} />}
      <Promises shift={shift} />
      <Tomorrow model={model} />
      <p class="buttons">
        {plan !== NEXT_DAY && (
          <a class="button primary" href={`#/shift/${plan}`}>
            {t('shift.summary.again')}
          </a>
        )}
        <a class={plan === NEXT_DAY ? 'button primary' : 'button'} href="#/">
          {t('app.home')}
        </a>
      </p>
    </ShiftMain>
  );
}

/** Of a next day: what was kept of the promises before it, and what the second rounds came to. */
function Rounds({ model }: { model: ShiftModel }) {
  const { t, number } = useTexts();
  const { log, calls } = model.shift.value;
  if (model.news.length === 0) return null;
  const settled = settledRounds(model.shift.value);
  return (
    <section class="panel">
      <h2>{t('shift.post.title')}</h2>
      {calls.length > 0 && (
        <p>
          <b>{t('shift.post.settled', { settled: number(settled), all: number(log.scenarios.length) })}</b>
        </p>
      )}
      <Post news={model.news} />
    </section>
  );
}

function Kudoses({ model }: { model: ShiftModel }) {
  const all = model.shift.value.calls.flatMap(({ kudos }) => kudos ?? []);
  if (all.length === 0) return null;
  return (
    <div class="kudoses">
      {all.map((kudos, place) => (
        <KudosCard key={place} kudos={kudos} />
      ))}
    </div>
  );
}

/** What the next shift begins with, and the recovery day before it. */
function Tomorrow({ model }: { model: ShiftModel }) {
  const { t, number } = useTexts();
  const { composure, movements } = model.shift.value;
  const rested = movements.at(-1)?.cause === 'recovery';
  return (
    <section class={`panel tomorrow ${isLow(composure) ? 'low' : ''}`}>
      <h2>{t('shift.summary.tomorrow')}</h2>
      <p>{t('shift.summary.start', { value: number(composure / 10) })}</p>
      {(rested || composure < RESTED) && <Rest taken={rested} composure={composure} onRest={model.rest} />}
    </section>
  );
}
