import type { ComponentChildren } from 'preact';
import type { View } from '../../engine/view/view.ts';
import { LAMPS, STEPS } from '../../engine/vocabulary.ts';
import { Icon } from '../parts/icon.tsx';
import { useTexts } from '../ui.ts';
import type { CallModel } from './call-model.ts';
import { CalmMeter } from './calm-meter.tsx';
import { Gauge } from './gauge.tsx';
import { Notes } from './notes.tsx';

interface Props {
  readonly call: CallModel;
  /** Where somebody else's call is watched. */
  readonly hidesComposure?: boolean;
  /** What another call says beside this one's calm. */
  readonly beside?: ComponentChildren;
}

/** How the call stands. The boxes with a `data-slot` are drawn by the stage where there is one, else by CSS. */
export function Instruments({ call, hidesComposure, beside }: Props) {
  const { t } = useTexts();
  const view = call.view.value;
  return (
    <section class="instruments panel" aria-label={t('call.instruments')}>
      <CalmMeter calm={view.meters.calm} mood={view.mood}>
        {beside}
      </CalmMeter>
      <div class="gauges">
        {view.setting.channel !== 'help-page' && <Lamps lamps={view.lamps} />}
        {!hidesComposure && <Gauge meter="composure" value={view.meters.composure} slot="composure" />}
        {view.meters.trust !== null && <Gauge meter="trust" value={view.meters.trust} />}
      </div>
      {view.clockRunning && (
        <p class="clock-running" title={t('call.clock-running')}>
          <Icon name="clock" />
          <span class="clock-words">{t('call.clock-running')}</span>
        </p>
      )}
      <div class="progress">
        {view.steps && <Steps steps={view.steps} />}
        <Notes call={call} />
      </div>
    </section>
  );
}

function Lamps({ lamps }: { lamps: View['lamps'] }) {
  const { t } = useTexts();
  return (
    <ul class="lamps" aria-label={t('lamps.title')}>
      {LAMPS.map((lamp) => (
        <li key={lamp} class={`lamp ${lamps[lamp] ? 'lit' : 'dark'}`}>
          <span class="lamp-place" data-slot={`lamp-${lamp}`} aria-hidden="true">
            <span class={`light light-${lamp}`}>
              <Icon name={lamp} />
            </span>
          </span>
          <span class="lamp-words">
            {t(`lamps.${lamp}`)} <span class="lamp-state">{t(lamps[lamp] ? 'lamps.lit' : 'lamps.dark')}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

export function Steps({ steps }: { steps: NonNullable<View['steps']> }) {
  const { t } = useTexts();
  return (
    <ol class="steps" aria-label={t('steps.title')}>
      {STEPS.map((step) => (
        <li key={step} class={steps[step] ? 'done' : 'open'}>
          <Icon name={steps[step] ? 'check' : 'open'} />
          <span class="step-word">
            {t(`steps.${step}`)}
            <span class="visually-hidden">, {t(steps[step] ? 'steps.done' : 'steps.open')}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
