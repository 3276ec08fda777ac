import '../style/kudos.css';
import type { ReceivedKudos } from '../../protocol/kudos.ts';
import { useTexts } from '../ui.ts';

interface Props {
  readonly kudos: ReceivedKudos;
  /** Composure, in tenths. */
  readonly worth: number;
  /** Whoever begins with all their composure has no use for it now. */
  readonly waits: boolean;
}

/** Before a shift: a colleague's word that goes along. */
export function KudosAlong({ kudos: { from, craft }, worth, waits }: Props) {
  const { t, number } = useTexts();
  return (
    <div class="kudos-word" role="status">
      <p>
        <b>{t('kudos.along.title', { name: from ?? t('kudos.somebody') })}</b>
      </p>
      <blockquote>{t(`kudos.for.${craft}`)}</blockquote>
      <p>{t(waits ? 'kudos.along.later' : 'kudos.along.line', { points: number(worth / 10) })}</p>
    </div>
  );
}
