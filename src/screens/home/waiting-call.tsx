import { useTexts } from '../ui.ts';
import { DropCall } from './drop-call.tsx';

/** A call that was begun in this browser and is not over. */
export interface WaitingEntry {
  readonly id: string;
  readonly scenario: string;
  /** Answers given so far. */
  readonly replies: number;
  /** When the last one was given, in milliseconds since 1970. */
  readonly savedAt: number;
}

interface Props {
  readonly entry: WaitingEntry;
  onDrop(): void;
}

export function WaitingCall({ entry, onDrop }: Props) {
  const { t, card, day } = useTexts();
  const about = `waiting-${entry.id}`;
  return (
    <article class="waiting panel">
      <h3>{card(entry.scenario, 'title')}</h3>
      <p id={about}>
        {card(entry.scenario, 'customer.name')}: {t('home.replies-so-far', { count: entry.replies })} ·{' '}
        {day(entry.savedAt)}
      </p>
      <p class="buttons">
        <a class="button primary" href={`#/call/${entry.id}`} aria-describedby={about}>
          {t('home.continue')}
        </a>
        <DropCall describedBy={about} onDrop={onDrop} />
      </p>
    </article>
  );
}
