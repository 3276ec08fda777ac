import { useSignal } from '@preact/signals';
import { useTexts } from '../ui.ts';
import { type MatchProps, Panel } from './match-part.tsx';
import { resultCard } from './result-card.ts';

/** One’s result as a picture, made on this device, to be kept or sent. */
export function CardButton({ model }: MatchProps) {
  const texts = useTexts();
  const { t } = texts;
  const told = useSignal<'saved' | 'sent' | 'failed' | null>(null);
  const card = resultCard(texts, model.match.value, model.standings.value);
  if (!card) return null;
  const make = async () => {
    told.value = null;
    told.value = await model.handOn(card);
  };
  return (
    <Panel title={t('match.card.title')}>
      <p class="hint">{t('match.card.hint')}</p>
      <p>
        <button type="button" onClick={() => void make()}>
          {t('match.card.make')}
        </button>
      </p>
      <p role="status">{told.value && t(`match.card.${told.value}`)}</p>
    </Panel>
  );
}
