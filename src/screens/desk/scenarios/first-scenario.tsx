import { useTexts } from '../../ui.ts';

/** Nobody has written one yet: how it is done, and something to begin from. */
export function FirstScenario({ onStarter }: { onStarter(): void }) {
  const { t } = useTexts();
  return (
    <div class="panel first-scenario">
      <p>{t('editions.first.line')}</p>
      <ol>
        <li>{t('editions.first.begin')}</li>
        <li>{t('editions.first.check')}</li>
        <li>{t('editions.first.publish')}</li>
      </ol>
      <p class="buttons">
        <a class="button primary" href="#/desk/upload/start">
          {t('editions.first.try')}
        </a>
        <button type="button" onClick={onStarter}>
          {t('editions.first.download')}
        </button>
        <a class="button" href="#/desk/guide">
          {t('editions.first.guide')}
        </a>
      </p>
    </div>
  );
}
