import { useSignal } from '@preact/signals';
import type { Instinct } from '../../engine/chart/input.ts';
import { HUNCHES, type Hunch, WISHES, type Wish } from '../../engine/vocabulary.ts';
import { Dialog } from '../parts/dialog.tsx';
import { RadioGroup } from '../parts/radio-group.tsx';
import { useTexts } from '../ui.ts';
import type { CallModel } from './call-model.ts';
import { FirstWords } from './first-words.tsx';

/** The first instinct, before the replies are read: a guess, and a change of places (M-34). Not scored; closing skips it. */
export function InstinctPanel({ call, onClose }: { call: CallModel; onClose(): void }) {
  const { t } = useTexts();
  const hunch = useSignal<Hunch | null>(null);
  const wish = useSignal<Wish | null>(null);
  const tell = (guess: Instinct | null) => {
    onClose();
    call.send({ type: 'instinct', guess });
  };
  const skip = () => tell(null);
  const keep = () => {
    if (hunch.value && wish.value) tell({ hunch: hunch.value, wish: wish.value });
  };
  return (
    <Dialog title={t('instinct.title')} onClose={skip}>
      <FirstWords call={call} most={1} />
      <p class="hint">{t('instinct.note')}</p>
      <div class="side-by-side">
        <RadioGroup
          name="hunch"
          legend={t('instinct.hunch')}
          options={HUNCHES.map((key) => ({ key, name: t(`instinct.hunches.${key}`) }))}
          chosen={hunch.value}
          onChoose={(key) => (hunch.value = key)}
        />
        <RadioGroup
          name="wish"
          legend={t('instinct.wish')}
          options={WISHES.map((key) => ({ key, name: t(`instinct.wishes.${key}`) }))}
          chosen={wish.value}
          onChoose={(key) => (wish.value = key)}
        />
      </div>
      <p class="buttons">
        <button type="button" class="primary" disabled={!hunch.value || !wish.value} onClick={keep}>
          {t('instinct.keep')}
        </button>
        <button type="button" onClick={skip}>
          {t('instinct.skip')}
        </button>
      </p>
    </Dialog>
  );
}
