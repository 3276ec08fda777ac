import '../style/profile.css';
import { useTexts } from '../ui.ts';
import { AtHandPanel } from './at-hand.tsx';
import { KeepingPanel } from './keeping-panel.tsx';
import { LastRun } from './last-run.tsx';
import { PlayedCalls } from './played-calls.tsx';
import type { Progress, ProgressModel } from './progress-model.ts';
import { Refreshes } from './refreshes.tsx';
import { SkillBars } from './skill-bars.tsx';

/** One's own progress: what the last run has brought, seven skills, what to play again, every call, and all of it as a file. */
export function ProgressPage({ model }: { model: ProgressModel }) {
  const { t } = useTexts();
  const played = model.played.value;
  const progress = model.progress.value;
  const where = model.where.value;
  return (
    <main id="content" class="page progress-page" tabIndex={-1}>
      <header class="page-head">
        <h1>{t('progress.title')}</h1>
        <p class="intro">{t(where === 'account' ? 'progress.intro-account' : 'progress.intro')}</p>
      </header>
      <Away model={model} />
      <Reading model={model} />
      {played.length === 0 && where !== 'asking' && <Empty />}
      {progress?.profile.bars.some(({ level }) => level !== null) && <Skills progress={progress} />}
      {model.curve.value}
      {progress && <Outdated count={progress.outdated} />}
      {played.length > 0 && <PlayedCalls played={played} />}
      {where === 'account' && (
        <p class="panel">
          <a href="#/account/calls">{t('progress.to-account')}</a>
        </p>
      )}
      <AtHandPanel atHand={model.atHand} />
      <KeepingPanel keeping={model.keeping} />
    </main>
  );
}

/** Readers hear once that all is read; the count is for the eye. */
function Reading({ model }: { model: ProgressModel }) {
  const { t } = useTexts();
  const reading = model.reading.value;
  return (
    <>
      <p class="visually-hidden" role="status">
        {!reading && model.played.value.length > 0 && t('progress.read')}
      </p>
      {reading && (
        <div class="panel reading">
          <label for="reading">{t('progress.reading', { ...reading })}</label>
          <progress id="reading" value={reading.done} max={reading.all} />
        </div>
      )}
    </>
  );
}

/** Nobody takes what only this device has for all there is. */
function Away({ model }: { model: ProgressModel }) {
  const { t } = useTexts();
  const away = model.where.value === 'away';
  return (
    <div class={away ? 'panel outdated' : 'visually-hidden'}>
      <p role="status">{away && t('progress.away')}</p>
      {away && (
        <p class="buttons">
          <button type="button" onClick={() => void model.again()}>
            {t('progress.again')}
          </button>
        </p>
      )}
    </div>
  );
}

function Empty() {
  const { t } = useTexts();
  return (
    <section class="panel">
      <p>{t('progress.empty')}</p>
      <p class="buttons">
        <a class="button primary" href="#/">
          {t('progress.to-calls')}
        </a>
      </p>
    </section>
  );
}

function Skills({ progress: { profile, refreshes, lastRun } }: { progress: Progress }) {
  return (
    <>
      <LastRun gain={profile.gain} way={lastRun} />
      <SkillBars bars={profile.bars} />
      <Refreshes refreshes={refreshes} />
    </>
  );
}

function Outdated({ count }: { count: number }) {
  const { t } = useTexts();
  return count > 0 ? <p class="panel outdated">{t('progress.outdated', { count })}</p> : null;
}
