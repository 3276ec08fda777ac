import type { CallModel } from './call/call-model.ts';
import { followUpMessage } from './call/said.ts';
import { Portrait } from './parts/portrait.tsx';
import { useTexts } from './ui.ts';

/** The next day: what was promised, and whether the message is written (M-11, M-12). */
export function FollowUp({ call }: { call: CallModel }) {
  const texts = useTexts();
  const { t } = texts;
  const { id } = call.scenario;
  const promises = call.view.value.promises
    .filter(({ outcome }) => outcome === null)
    .map((promise) => promise.id);
  return (
    <main id="content" class="page between" tabIndex={-1}>
      <section class="panel">
        <div class="who">
          <Portrait scenario={id} calm={call.view.value.meters.calm} />
          <h1>{t('follow-up.title')}</h1>
        </div>
        <p>{t('follow-up.intro')}</p>
        <ul>
          {promises.map((promise) => (
            <li key={promise}>{texts.scenario(id, `promises.${promise}`)}</li>
          ))}
        </ul>
        <h2>{t('follow-up.message')}</h2>
        <blockquote class="message">{followUpMessage(texts, id, promises)}</blockquote>
        <p class="buttons">
          <button type="button" class="primary" onClick={() => call.send({ type: 'follow-up', sent: true })}>
            {t('follow-up.send')}
          </button>
          <button type="button" onClick={() => call.send({ type: 'follow-up', sent: false })}>
            {t('follow-up.skip')}
          </button>
        </p>
      </section>
    </main>
  );
}
