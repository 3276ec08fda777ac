import '../style/offline.css';
import { useTexts } from '../ui.ts';
import { newVersion } from './offline.ts';

/** On pages where nothing runs that a new page would interrupt. */
export function NewVersion() {
  const { t } = useTexts();
  const load = newVersion.value;
  return (
    <div class="new-version" role="status">
      {load && (
        <div class="panel">
          <p>{t('offline.new-version')}</p>
          <p class="buttons">
            <button type="button" onClick={load}>
              {t('offline.load')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
