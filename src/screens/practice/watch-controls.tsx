import { Key } from '../parts/key.tsx';
import { useTexts } from '../ui.ts';
import { PracticeSign } from './sign.tsx';
import { SPEEDS, type WatchModel } from './watch-model.ts';

/** The controls of a replay, in the place of the tools. */
export function WatchControls({ model }: { model: WatchModel }) {
  const { t } = useTexts();
  const title = t(model.midway ? 'practice.watch.best-from-here' : `practice.watch.${model.line}`);
  return (
    <section class="watch-controls panel" aria-label={t('practice.watch.controls')}>
      <a class="button" href={`#/debrief/${model.number}`} title={t('practice.back')}>
        <PracticeSign name="back" />
        <span class="watch-word">{t('practice.back')}</span>
      </a>
      <p class="watch-title">{title}</p>
      <PlayButton model={model} />
      <button
        type="button"
        aria-keyshortcuts="ArrowRight"
        disabled={model.over.value}
        title={t('practice.watch.step')}
        onClick={model.step}
      >
        <PracticeSign name="next" />
        <span class="watch-word">{t('practice.watch.step')}</span>
        <Key letter="→" />
      </button>
      <Speed model={model} />
    </section>
  );
}

function PlayButton({ model }: { model: WatchModel }) {
  const { t } = useTexts();
  const { playing, over } = model;
  const state = over.value ? 'again' : playing.value ? 'pause' : 'play';
  const press = () => {
    if (over.value) model.restart();
    playing.value = state !== 'pause';
  };
  return (
    <button type="button" class="primary" aria-keyshortcuts="Space" onClick={press}>
      <PracticeSign name={state} />
      <span class="watch-play-word">{t(`practice.watch.${state}`)}</span>
    </button>
  );
}

function Speed({ model }: { model: WatchModel }) {
  const { t, number } = useTexts();
  return (
    <fieldset class="watch-speed">
      <legend class="visually-hidden">{t('practice.watch.speed')}</legend>
      {SPEEDS.map((speed) => (
        <label key={speed}>
          <input
            type="radio"
            name="speed"
            class="visually-hidden"
            checked={model.speed.value === speed}
            onChange={() => {
              model.speed.value = speed;
            }}
          />
          <span>{number(speed, 1)}×</span>
        </label>
      ))}
    </fieldset>
  );
}
