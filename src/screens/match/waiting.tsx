import { useTexts } from '../ui.ts';
import { LeaveButton, type MatchProps, Panel } from './match-part.tsx';

/** One's own call is being opened, or could not be. */
export function Opening({ model }: MatchProps) {
  const { t } = useTexts();
  if (!model.trouble.value) return null;
  return (
    <p class="buttons">
      <button type="button" class="primary" onClick={model.again}>
        {t('account.again')}
      </button>
    </p>
  );
}

/** The others play on: how many of them, and no point. */
export function Waiting({ model }: MatchProps) {
  const { t } = useTexts();
  const { playing, finished, own } = countsOf(model);
  const stillOn = model.match.value.form === 'own' ? 'match.playing' : 'match.playing-teams';
  return (
    <>
      <Panel title={t(own ? 'match.done' : 'match.watching')}>
        {own && <p>{t('match.told-later')}</p>}
        <progress max={Math.max(1, playing + finished)} value={finished} aria-label={t('match.finished')} />
        <p>{playing > 0 ? t(stillOn, { count: playing }) : t('match.all-done')}</p>
      </Panel>
      <LeaveButton model={model} />
    </>
  );
}

function countsOf({ match, frame }: MatchProps['model']) {
  const { playing, finished, own } = match.value;
  const lanes = frame.value?.lanes;
  if (!lanes) return { playing, finished, own };
  const sum = (name: 'playing' | 'finished') => lanes.reduce((all, lane) => all + lane[name], 0);
  return { playing: sum('playing'), finished: sum('finished'), own };
}
