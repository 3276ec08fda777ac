import { useTexts } from '../ui.ts';
import { type Offline, offline } from './offline.ts';

/** What wants nothing of the reader carries no code. */
const CODES: Readonly<Record<Offline, string | null>> = {
  fetching: null,
  ready: null,
  'not-loaded': 'offline-not-loaded',
  'no-room': 'offline-no-room',
  'saving-data': null,
};

/** Among the settings: whether calls can be played without a network. */
export function OfflineSign() {
  const { t } = useTexts();
  const state = offline.value;
  if (!state) return null;
  const code = CODES[state];
  return (
    <div class="field settled">
      <b>{t('offline.title')}</b>
      <span role="status">{t(`offline.${state}`)}</span>
      {code && <span class="code">{t('app.code', { code })}</span>}
    </div>
  );
}
