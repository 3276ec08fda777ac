import type { Channel } from '../engine/vocabulary.ts';
import { callBackTime } from './call/call-back-time.ts';
import type { CallModel } from './call/call-model.ts';
import { Between } from './parts/between.tsx';
import { useTexts } from './ui.ts';

/** How it looks from the other side when somebody is cut off there. */
const CUT = {
  phone: 'line',
  'team-call': 'line',
  counter: 'counter',
  chat: 'written',
  email: 'written',
  'help-page': 'written',
  review: 'written',
  'voice-note': 'written',
} as const satisfies Readonly<Record<Channel, string>>;

/** Between a pause and the call-back at the agreed time (M-15). */
export function Pause({ call }: { call: CallModel }) {
  const { t, scenario } = useTexts();
  const { tools, rung, setting } = call.view.value;
  const fair = rung === 'ended';
  const name = scenario(call.scenario.id, 'customer.name');
  return (
    <Between call={call} title={t('paused.title')}>
      <p>{t(fair ? 'paused.fair' : `paused.cut.${CUT[setting.channel]}`, { name })}</p>
      {fair && <Agreed />}
      <p class="buttons">
        {tools.callBack && (
          <button type="button" class="primary" onClick={() => call.send({ type: 'call-back' })}>
            {t(fair ? 'paused.call-back' : 'paused.answer')}
          </button>
        )}
        {tools.end && (
          <button type="button" onClick={() => call.send({ type: 'end' })}>
            {t('paused.leave')}
          </button>
        )}
      </p>
    </Between>
  );
}

/** The time that was fixed, and who gets in touch (FI-59). */
function Agreed() {
  const texts = useTexts();
  const { t } = texts;
  return (
    <dl class="agreed">
      <div>
        <dt>{t('paused.when')}</dt>
        <dd>{callBackTime(texts)}</dd>
      </div>
      <div>
        <dt>{t('paused.who')}</dt>
        <dd>{t('paused.who-value')}</dd>
      </div>
    </dl>
  );
}
