import { type CallModel, lastExchange, WAY_ON } from './call/call-model.ts';
import { said } from './call/said.ts';
import { MessageForm } from './message-form.tsx';
import { Between } from './parts/between.tsx';
import { useTexts } from './ui.ts';

/** The next day: what was promised, and the message that says it is done, or not (M-11, M-12). */
export function FollowUp({ call }: { call: CallModel }) {
  const texts = useTexts();
  const { t } = texts;
  const { id } = call.scenario;
  const promises = call.view.value.promises
    .filter(({ outcome }) => outcome === null)
    .map((promise) => promise.id);
  return (
    <Between key="asked" call={call} title={t('follow-up.title')}>
      <p>{t('follow-up.intro')}</p>
      <ul>
        {promises.map((promise) => (
          <li key={promise}>{texts.scenario(id, `promises.${promise}`)}</li>
        ))}
      </ul>
      <MessageForm call={call} promises={promises} />
    </Between>
  );
}

/** What was written, and what became of every promise, before the whole call is explained. */
export function NextDay({ call }: { call: CallModel }) {
  const texts = useTexts();
  const { t } = texts;
  const { id } = call.scenario;
  const { input, cues } = lastExchange(call) ?? {};
  return (
    <Between key="told" call={call} title={t('follow-up.title')}>
      <blockquote class="message">{input && said(texts, id, input, cues ?? [])}</blockquote>
      <h2>{t('call.promises')}</h2>
      <ul class="outcomes">
        {call.view.value.promises.map(({ id: promise, outcome }) => (
          <li key={promise} class={`outcome-${outcome}`}>
            {texts.scenario(id, `promises.${promise}`)} <b>{t(`call.outcomes.${outcome ?? 'open'}`)}</b>
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button type="button" class="primary" onClick={() => call.explain()}>
          {t(WAY_ON[call.leadsTo])}
        </button>
      </p>
    </Between>
  );
}
