import { isLow, RESTED } from '../../engine/shift/play-shift.ts';
import { useTexts } from '../ui.ts';
import { ComposureLine } from './composure-line.tsx';
import { KudosCard } from './kudos-card.tsx';
import { Promises } from './promises.tsx';
import { Rest } from './rest.tsx';
import { ShiftMain } from './shift-main.tsx';
import type { ShiftModel } from './shift-model.ts';
import { Walks } from './walks.tsx';

/** The shift told as a whole (M-22): what well came of it first, then what wore, what is owed, and tomorrow. */
export function Summary({ model }: { model: ShiftModel }) {
  const { t } = useTexts();
  const shift = model.shift.value;
  const { plan } = shift.log;
  return (
    <ShiftMain name="summary">
      <header class="page-head">
        <p class="eyebrow">{t(`shift.plans.${plan}.name`)}</p>
        <h1>{t('shift.summary.title')}</h1>
      </header>
      <Kudoses model={model} />
      <Calls model={model} />
      <ComposureLine shift={shift} />
      <Walks shift={shift} missed={model.missed} />
      <Promises shift={shift} />
      <Tomorrow model={model} />
      <p class="buttons">
        <a class="button primary" href={`#/shift/${plan}`}>
          {t('shift.summary.again')}
        </a>
        <a class="button" href="#/">
          {t('app.home')}
        </a>
      </p>
    </ShiftMain>
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

function Calls({ model }: { model: ShiftModel }) {
  const { t, card, coach, number } = useTexts();
  return (
    <section class="panel">
      <h2>{t('shift.summary.calls')}</h2>
      <ol class="shift-calls">
        {model.shift.value.calls.map(({ log, sheet }, place) => {
          const debrief = model.numbers[place];
          return (
            <li key={place}>
              <span class="call-number" aria-hidden="true">
                {place + 1}
              </span>
              <span>
                <b>{card(log.scenario, 'title')}</b>
                <br />
                {t('debrief.total', { points: number(sheet.total / 10) })},{' '}
                {coach(`tiers.${sheet.tier}.name`)}
              </span>
              {debrief ? <a href={`#/debrief/${debrief}`}>{t('home.look-back')}</a> : null}
            </li>
          );
        })}
      </ol>
    </section>
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
