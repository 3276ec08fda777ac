import { useSignal } from '@preact/signals';
import { useTexts } from '../ui.ts';
import type { HandedOn, HandOn, ResultCard } from './result-card.ts';

interface Props {
  /** Null where there is nothing to show. */
  readonly card: ResultCard | null;
  readonly handOn: HandOn;
}

/** One’s result as a picture, made on this device, to be kept or sent. */
export function CardButton({ card, handOn }: Props) {
  const { t } = useTexts();
  const told = useSignal<HandedOn | null>(null);
  if (!card) return null;
  const make = async () => {
    told.value = null;
    told.value = await handOn(card);
  };
  return (
    <section class="panel match-part">
      <h2>{t('match.card.title')}</h2>
      <p class="hint">{t('match.card.hint')}</p>
      <p>
        <button type="button" onClick={() => void make()}>
          {t('match.card.make')}
        </button>
      </p>
      <p role="status">{told.value && t(`match.card.${told.value}`)}</p>
    </section>
  );
}
