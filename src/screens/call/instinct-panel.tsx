import { useSignal } from '@preact/signals';
import { HUNCHES, type Hunch, WISHES, type Wish } from '../../engine/vocabulary.ts';
import { Dialog } from '../parts/dialog.tsx';
import { RadioGroup } from '../parts/radio-group.tsx';
import { useTexts } from '../ui.ts';
import type { CallModel } from './call-model.ts';

/** The first instinct, before the replies are read: a guess, and a change of places (M-34). Not scored. */
export function InstinctPanel({ call, onClose }: { call: CallModel; onClose(): void }) {
  const { t } = useTexts();
  const hunch = useSignal<Hunch | null>(null);
  const wish = useSignal<Wish | null>(null);
  const keep = () => {
    onClose();
    if (hunch.value && wish.value) call.send({ type: 'instinct', hunch: hunch.value, wish: wish.value });
  };
  return (
    <Dialog title={t('instinct.title')} onClose={onClose}>
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
        <button type="button" onClick={onClose}>
          {t('instinct.skip')}
        </button>
      </p>
    </Dialog>
  );
}
