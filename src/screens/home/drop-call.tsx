import { useSignal } from '@preact/signals';
import { useTexts } from '../ui.ts';

/** Lets a call go for good; asks once before it does. */
export function DropCall({ describedBy, onDrop }: { describedBy?: string; onDrop(): void }) {
  const { t } = useTexts();
  const asking = useSignal(false);
  return (
    <button
      type="button"
      aria-describedby={describedBy}
      onClick={() => {
        if (asking.value) onDrop();
        asking.value = true;
      }}
    >
      {t(asking.value ? 'home.drop-question' : 'home.drop')}
    </button>
  );
}
