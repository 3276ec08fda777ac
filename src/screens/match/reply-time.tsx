import '../style/reply-time.css';
import type { ReadonlySignal } from '@preact/signals';
import { useTexts } from '../ui.ts';

interface Props {
  /** Whole seconds that are left; null where there is no limit just now. */
  readonly seconds: ReadonlySignal<number | null>;
  /** Of a whole reply. */
  readonly limit: number;
  onUntimed(): void;
}

/** Read out once each; a clock that counts aloud would talk over the customer. */
const READ_OUT = [10, 20] as const;

/** Beside the call: how long there is for this reply, said calmly, and the way to play without a limit. */
export function ReplyTime({ seconds, limit, onUntimed }: Props) {
  const { t } = useTexts();
  const left = seconds.value;
  const soon = left === null || left === 0 ? undefined : READ_OUT.find((each) => left <= each);
  return (
    <div class="reply-time-place">
      <p role="status" class="visually-hidden">
        {soon !== undefined && t('match.time-soon', { count: soon })}
      </p>
      {left !== null && (
        <details class="reply-time">
          <summary>
            <span role="timer" class="visually-hidden">
              {t('match.time-left', { time: clockOf(left) })}
            </span>
            <span aria-hidden="true">{clockOf(left)}</span>
            <span class="reply-time-bar" aria-hidden="true">
              <span style={{ inlineSize: `${Math.min(100, (left / limit) * 100)}%` }} />
            </span>
          </summary>
          <p>{t('match.time-hint')}</p>
          <button type="button" onClick={onUntimed}>
            {t('match.time-untimed')}
          </button>
        </details>
      )}
    </div>
  );
}

const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
