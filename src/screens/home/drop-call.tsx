import { useSignal } from '@preact/signals';
import { useTexts } from '../ui.ts';

/** The heading over the calls: it takes the focus when one is gone, and its button with it. */
export const WAITING = 'waiting';

/** Lets a call go for good; asks once before it does. */
export function DropCall({ describedBy, onDrop }: { describedBy?: string; onDrop(): void }) {
  const { t } = useTexts();
  const asking = useSignal(false);
  return (
    <button
      type="button"
      aria-describedby={describedBy}
      onClick={() => {
        if (asking.value) {
          document.getElementById(WAITING)?.focus();
          onDrop();
        }
        asking.value = true;
      }}
    >
      {t(asking.value ? 'home.drop-question' : 'home.drop')}
    </button>
  );
}
