import { useSignal } from '@preact/signals';
import { useTexts } from '../ui.ts';

/** A call that was begun in this browser and is not over. */
export interface WaitingEntry {
  readonly id: string;
  readonly scenario: string;
  /** Answers given so far. */
  readonly replies: number;
}

interface Props {
  readonly entry: WaitingEntry;
  onDrop(): void;
}

export function WaitingCall({ entry, onDrop }: Props) {
  const { t, card } = useTexts();
  const asking = useSignal(false);
  return (
    <article class="waiting panel">
      <h3>{card(entry.scenario, 'title')}</h3>
      <p>
        {card(entry.scenario, 'customer.name')}: {t('home.replies-so-far', { count: entry.replies })}
      </p>
      <p class="buttons">
        <a class="button primary" href={`#/call/${entry.id}`}>
          {t('home.continue')}
        </a>
        <button
          type="button"
          onClick={() => {
            if (asking.value) onDrop();
            asking.value = true;
          }}
        >
          {t(asking.value ? 'home.drop-question' : 'home.drop')}
        </button>
      </p>
    </article>
  );
}
