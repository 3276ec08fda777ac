import '../style/account.css';
import { useTexts } from '../ui.ts';

interface Props {
  readonly trouble: 'away' | 'moved-on' | 'stopped' | null;
}

/** Said calmly, below everything: the call waits and nothing is lost. */
export function SupervisedNote({ trouble }: Props) {
  const { t } = useTexts();
  return (
    <p class={`supervised-note${trouble ? ' panel' : ''}`} role="status">
      {trouble && t(`supervised.${trouble}`)}
    </p>
  );
}
