import '../style/waiting.css';
import type { ComponentChildren } from 'preact';
import { useTexts } from '../ui.ts';
import { WAITING } from './drop-call.tsx';
import { WaitingCall, type WaitingEntry } from './waiting-call.tsx';

interface Props {
  readonly waiting: readonly WaitingEntry[];
  /** Calls that go on from finished ones, where there are some. */
  readonly branches: ComponentChildren;
  onDrop(id: string): void;
}

/** The calls that are still on the line. */
export function WaitingCalls({ waiting, branches, onDrop }: Props) {
  const { t } = useTexts();
  return (
    <section>
      <h2 id={WAITING} tabIndex={-1}>
        {t('home.waiting')}
      </h2>
      {waiting.map((entry) => (
        <WaitingCall key={entry.id} entry={entry} onDrop={() => onDrop(entry.id)} />
      ))}
      {branches}
    </section>
  );
}
