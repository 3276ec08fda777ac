import type { Match } from '../../protocol/match.ts';
import { useTexts } from '../ui.ts';
import { type MatchProps, Panel } from './match-part.tsx';

interface NoteProps {
  readonly match: Pick<Match, 'seconds' | 'mask' | 'strong' | 'own'>;
}

/** Said in the briefing of a call: what its host has settled, and what is to be heard in it. */
export function MatchNote({ match }: NoteProps) {
  const { t } = useTexts();
  const { seconds, strong, own } = match;
  if (seconds === null && !strong) return null;
  return (
    <div class="settled-note">
      {seconds !== null && !own?.untimed && (
        <>
          <p>
            <b>{t('match.time-each', { count: seconds })}</b>
          </p>
          <p class="hint">{t('match.time-hint')}</p>
        </>
      )}
      {strong && <Strong match={match} words="match.strong-now" />}
    </div>
  );
}

interface StrongProps {
  readonly match: Pick<Match, 'mask'>;
  readonly words: 'match.strong' | 'match.strong-now';
}

function Strong({ match: { mask }, words }: StrongProps) {
  const { t } = useTexts();
  return (
    <>
      <p>
        <b>{t(words)}</b>
      </p>
      <p class="hint">
        {mask === null
          ? t('match.strong-own')
          : t('match.strong-all', { how: t(`settings.swearing-modes.${mask}`) })}
      </p>
    </>
  );
}

/** Before a round whose customer swears, while it can still be thought about. */
export function StrongNext({ model }: MatchProps) {
  const match = model.match.value;
  if (!match.strong || match.round === match.rounds) return null;
  return (
    <section class="panel match-part match-strong">
      <Strong match={match} words="match.strong" />
    </section>
  );
}

/** How much time there is for a reply, and one's own way out of that. */
export function TimeForReplies({ model }: MatchProps) {
  const { t } = useTexts();
  const { seconds, own } = model.match.value;
  if (seconds === null || !own) return null;
  return (
    <Panel title={t('match.time-title')}>
      <p>{t('match.time-each', { count: seconds })}</p>
      <label class="match-named">
        <input
          type="checkbox"
          checked={own.untimed}
          onChange={({ currentTarget }) => model.untime(currentTarget.checked)}
        />
        {t('match.time-untimed')}
      </label>
      <p class="hint">{t('match.time-hint')}</p>
    </Panel>
  );
}
