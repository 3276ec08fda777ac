import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { useTexts, useUi } from '../ui.ts';
import { Scenery } from './scenery.tsx';
import { ShiftMain } from './shift-main.tsx';

/** Four breaths in and out, and round the block once. */
const BREATHS = 8;
/** A breath goes on by itself after this many milliseconds, so that nobody walks longer than 32 seconds. */
const UNHURRIED = 4000;

interface Props {
  /** With every breath in. */
  onBreath(): void;
  onDone(): void;
}

/** A walk round the block (M-19): breath by breath, at the player's pace or by itself, and left at any moment. */
export function Walk({ onBreath, onDone }: Props) {
  const { t } = useTexts();
  const { calmMotion } = useUi();
  const breath = useSignal(0);
  const back = breath.value >= BREATHS;
  const goOn = () => {
    if (breath.value >= BREATHS) return onDone();
    breath.value += 1;
    if (breath.value % 2 === 0) onBreath();
  };
  useEffect(() => {
    if (back) return;
    const timer = setTimeout(goOn, UNHURRIED);
    return () => clearTimeout(timer);
  }, [breath.value]);
  const inward = breath.value % 2 === 0;
  const words = t(back ? 'shift.walk.back' : inward ? 'shift.walk.in' : 'shift.walk.out');
  return (
    <ShiftMain name="walk">
      <section class="panel">
        <h1>{t('shift.walk.title')}</h1>
        <p class="hint">{t('shift.walk.hint')}</p>
        {!calmMotion.value && <Scenery walked={breath.value / BREATHS} moving={!back} />}
        <p class="walk-place" role="status">
          {t(`shift.walk.places.${placeAt(breath.value)}`)}
          {!back && <span class="visually-hidden"> {words}</span>}
        </p>
        <p class="buttons">
          <button type="button" class={`walk-breath ${inward || back ? 'in' : 'out'}`} onClick={goOn}>
            <span class="walk-ring" aria-hidden="true" />
            {words}
          </button>
          {!back && (
            <button type="button" class="quiet" onClick={onDone}>
              {t('shift.walk.skip')}
              <Icon name="arrow" />
            </button>
          )}
        </p>
      </section>
    </ShiftMain>
  );
}

/** A new sight with every breath in. */
const PLACES = ['door', 'bakery', 'trees', 'bench', 'home'] as const;
const placeAt = (breath: number): (typeof PLACES)[number] => PLACES[Math.floor(breath / 2)] ?? 'home';
