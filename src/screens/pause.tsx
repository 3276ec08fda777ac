import type { CallModel } from './call/call-model.ts';
import { Portrait } from './parts/portrait.tsx';
import { useTexts } from './ui.ts';

/** Between a pause and the call-back at the agreed time (M-15). */
export function Pause({ call }: { call: CallModel }) {
  const { t, scenario } = useTexts();
  const { tools, rung } = call.view.value;
  const fair = rung === 'ended';
  return (
    <main id="content" class="page between" tabIndex={-1}>
      <section class="panel">
        <div class="who">
          <Portrait scenario={call.scenario.id} calm={call.view.value.meters.calm} />
          <h1>{t('paused.title')}</h1>
        </div>
        <p>{t(fair ? 'paused.fair' : 'paused.cut', { name: scenario(call.scenario.id, 'customer.name') })}</p>
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
      </section>
    </main>
  );
}
