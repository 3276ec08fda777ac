import type { ReadonlySignal } from '@preact/signals';
import { Key } from '../parts/key.tsx';
import { useTexts } from '../ui.ts';
import { PracticeSign } from './sign.tsx';
import type { PracticeSign as SignName } from './signs.ts';
import { SPEEDS, type WatchModel } from './watch-model.ts';

/** The controls of a replay, in the place of the tools. */
export function WatchControls({ model }: { model: WatchModel }) {
  const { t } = useTexts();
  return (
    <section class="watch-controls panel" aria-label={t('practice.watch.controls')}>
      <a class="button" href={model.debrief} title={t('practice.back')}>
        <PracticeSign name="back" />
        <span class="watch-word">{t('practice.back')}</span>
      </a>
      {model.beside !== null && (
        <a class="button" href={model.beside} title={t('beside.play-this')}>
          <PracticeSign name="beside" />
          <span class="watch-word">{t('beside.play-this')}</span>
        </a>
      )}
      <p class="watch-title">{t(model.title)}</p>
      <Step
        words={t('practice.watch.step-back')}
        sign="previous"
        arrow="left"
        ends={model.atStart}
        onPress={model.back}
      />
      <PlayButton model={model} />
      <Step
        words={t('practice.watch.step')}
        sign="next"
        arrow="right"
        ends={model.over}
        onPress={model.step}
      />
      <Speed model={model} />
    </section>
  );
}

interface StepProps {
  readonly words: string;
  readonly sign: SignName;
  readonly arrow: keyof typeof ARROWS;
  /** There is no further picture this way. */
  readonly ends: ReadonlySignal<boolean>;
  onPress(): void;
}

const ARROWS = { left: '←', right: '→' } as const;

/** By one picture. Where it ends the button stays, so that the focus does. */
function Step({ words, sign, arrow, ends, onPress }: StepProps) {
  return (
    <button
      type="button"
      aria-keyshortcuts={arrow === 'left' ? 'ArrowLeft' : 'ArrowRight'}
      aria-disabled={ends.value}
      title={words}
      onClick={onPress}
    >
      <PracticeSign name={sign} />
      <span class="watch-word">{words}</span>
      <Key letter={ARROWS[arrow]} />
    </button>
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

/** Buttons, not radio buttons: those would take the arrows for themselves. */
function Speed({ model }: { model: WatchModel }) {
  const { t, number } = useTexts();
  return (
    <fieldset class="watch-speed">
      <legend class="visually-hidden">{t('practice.watch.speed')}</legend>
      {SPEEDS.map((speed) => (
        <button
          key={speed}
          type="button"
          aria-pressed={model.speed.value === speed}
          onClick={() => {
            model.speed.value = speed;
          }}
        >
          {number(speed, 1)}×
        </button>
      ))}
    </fieldset>
  );
}
