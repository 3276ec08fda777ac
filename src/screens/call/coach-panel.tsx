import { CONDITIONS, type Condition } from '../../engine/customer/lamps.ts';
import type { CoachView, View } from '../../engine/view/view.ts';
import { LAMPS, type Lamp } from '../../engine/vocabulary.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { useTexts } from '../ui.ts';
import type { CallModel } from './call-model.ts';
import { Steps } from './instruments.tsx';

/** Where the call stands, as a coach beside one would whisper it: steps, lamps and limits (M-03, M-04, M-14). */
export function CoachPanel({ call, onClose }: { call: CallModel; onClose(): void }) {
  const { t, number } = useTexts();
  const { steps, coach, tools, setting } = call.view.value;
  return (
    <Dialog title={t('coach.title')} onClose={onClose}>
      {steps && <h3>{t('steps.title')}</h3>}
      {steps && <Steps steps={steps} />}
      {coach && coach.round > 1 && <p class="hint">{t('coach.round', { number: number(coach.round) })}</p>}
      {coach && setting.channel !== 'help-page' && <LampConditions coach={coach} />}
      {coach && <h3>{t('coach.ladder')}</h3>}
      {coach && <DueLimits limits={tools.limits} />}
    </Dialog>
  );
}

function LampConditions({ coach }: { coach: CoachView }) {
  const { t } = useTexts();
  return (
    <>
      <h3>{t('coach.lamps')}</h3>
      {coach.acksLeft > 0 && <p>{t('coach.acks-left', { count: coach.acksLeft })}</p>}
      <dl class="conditions">
        {LAMPS.map((lamp) => (
          <Conditions key={lamp} lamp={lamp} met={coach.met} />
        ))}
      </dl>
    </>
  );
}

function Conditions({ lamp, met }: { lamp: Lamp; met: CoachView['met'] }) {
  const { t } = useTexts();
  const conditions: readonly Condition[] = CONDITIONS[lamp];
  return (
    <div>
      <dt>
        <Icon name={lamp} />
        {t(`lamps.${lamp}`)}
      </dt>
      {conditions.map((condition) => (
        <dd key={condition} class={met[condition] ? 'met' : 'unmet'}>
          <Icon name={met[condition] ? 'check' : 'open'} />
          {t(`coach.conditions.${condition}`)}
          <span class="visually-hidden">, {t(met[condition] ? 'coach.met' : 'coach.unmet')}</span>
        </dd>
      ))}
    </div>
  );
}

function DueLimits({ limits }: { limits: View['tools']['limits'] }) {
  const { t } = useTexts();
  const due = limits.filter((limit) => limit.due);
  if (due.length === 0) return <p>{t('coach.nothing-due')}</p>;
  return (
    <ul>
      {due.map(({ rung }) => (
        <li key={rung}>{t('coach.due', { limit: t(`limits.${rung}.name`) })}</li>
      ))}
    </ul>
  );
}
