import '../style/account.css';
import type { ComponentChildren } from 'preact';
import { useTexts } from '../ui.ts';

/** What there is to say of the way to the server. */
export const WAY_TROUBLES = [
  'away',
  'moved-on',
  'team-first',
  'stopped',
  'overtaken',
  'signed-out',
  'paused',
  'resumed',
  'silent',
] as const;
export type WayTrouble = (typeof WAY_TROUBLES)[number];

interface Props {
  readonly trouble: WayTrouble | null;
  /** Given so far in this call. */
  readonly answers?: number;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** Said calmly, beside everything: the call waits and nothing is lost. */
export function SupervisedNote({ trouble, answers = 0, children }: Props) {
  const { t } = useTexts();
  return (
    <div class={`supervised-note${trouble ? ' panel' : ''}`}>
      <p role="status">{trouble && t(`supervised.${trouble}`, { answers })}</p>
      {children}
    </div>
  );
}
