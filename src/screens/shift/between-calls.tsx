import { wholePoints } from '../../engine/score/whole-points.ts';
import type { Movement, ShiftCall } from '../../engine/shift/shift.ts';
import { NewVersion } from '../offline/new-version.tsx';
import { Icon } from '../parts/icon.tsx';
import { leftAs } from '../parts/left-as.ts';
import { Portrait } from '../parts/portrait.tsx';
import { useTexts } from '../ui.ts';
import { Composure } from './composure.tsx';
import { EndShift } from './end-shift.tsx';
import { KudosCard } from './kudos-card.tsx';
import { ShiftMain } from './shift-main.tsx';
import type { ShiftModel } from './shift-model.ts';

/** After a call: what it came to, in short; what a colleague saw; and what comes next. */
export function BetweenCalls({ model }: { model: ShiftModel }) {
  const { t } = useTexts();
  const { calls, log, composure, movements } = model.shift.value;
  const place = calls.length - 1;
  const call = calls[place];
  if (!call) return null;
  return (
    <ShiftMain name="between">
      <ShortDebrief
        call={call}
        number={model.numbers[place] ?? null}
        eyebrow={t('shift.call-of', { number: place + 1, all: log.scenarios.length })}
      />
      {call.kudos && <KudosCard kudos={call.kudos} />}
      <section class="panel">
        <h2>{t('shift.between.composure')}</h2>
        <Composure tenths={composure} />
        <Movements movements={movements.filter(({ place: of, from, to }) => of === place && from !== to)} />
      </section>
      <NewVersion />
      <Choice model={model} />
      <EndShift model={model} />
    </ShiftMain>
  );
}

interface ShortDebriefProps {
  readonly call: ShiftCall;
  readonly number: number | null;
  readonly eyebrow: string;
}

/** The result and one sentence; the whole debrief is a link away. */
function ShortDebrief({ call, number: debrief, eyebrow }: ShortDebriefProps) {
  const { t, card, coach, number } = useTexts();
  const { total } = call.sheet;
  const { scenario } = call.log;
  return (
    <header class="panel short-debrief">
      <div class="who">
        <Portrait scenario={scenario} calm={call.calm} />
        <div>
          <p class="eyebrow">{eyebrow}</p>
          <h1>{card(scenario, 'title')}</h1>
        </div>
      </div>
      <p class="shift-result">
        <b>{t('debrief.total', { points: number(wholePoints(total)) })}</b>{' '}
        {coach(`tiers.${leftAs(call.sheet)}.line`)}
      </p>
      <p>{coach(`praise.${call.praise}`)}</p>
      {debrief !== null && (
        <p>
          <a href={`#/debrief/${debrief}`}>{t('home.look-back')}</a>
        </p>
      )}
    </header>
  );
}

/** What this call did to composure, line by line. */
function Movements({ movements }: { movements: readonly Movement[] }) {
  const { t, signed } = useTexts();
  return (
    <ul class="movements">
      {movements.map(({ cause, from, to }) => (
        <li key={cause}>
          <span>{t(`shift.causes.${cause}`)}</span> <b>{signed((to - from) / 10)}</b>
        </li>
      ))}
    </ul>
  );
}

/** To walk or to go on: said what a walk takes and what it gives (M-19). */
function Choice({ model }: { model: ShiftModel }) {
  const { t } = useTexts();
  const { slotsLeft } = model.shift.value;
  return (
    <section class="panel">
      <h2>{t('shift.between.choice')}</h2>
      <p>{slotsLeft > 0 ? t('shift.between.slots', { count: slotsLeft }) : t('shift.between.no-slot')}</p>
      <p class="buttons">
        {slotsLeft > 0 && (
          <button type="button" class="large" onClick={model.walk}>
            <Icon name="breathe" />
            {t('shift.between.walk')}
          </button>
        )}
        <button type="button" class={slotsLeft > 0 ? 'large' : 'primary large'} onClick={model.goStraightOn}>
          {t('shift.between.straight-on')}
          <Icon name="arrow" />
        </button>
      </p>
    </section>
  );
}
