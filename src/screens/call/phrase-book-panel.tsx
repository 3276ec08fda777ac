import { Dialog } from '../parts/dialog.tsx';
import { useTexts } from '../ui.ts';

/** Situations the phrase book has an entry for (M-07); each entry says what to do, not what to recite. */
const PHRASES = ['first-word', 'repeated', 'personal', 'warning', 'fair-ending', 'flat-refusal'] as const;

export function PhraseBookPanel({ onClose }: { onClose(): void }) {
  const { t } = useTexts();
  return (
    <Dialog title={t('phrase-book.title')} onClose={onClose}>
      <p class="hint">{t('phrase-book.note')}</p>
      <dl class="phrases">
        {PHRASES.map((phrase) => (
          <div key={phrase}>
            <dt>{t(`phrase-book.${phrase}.name`)}</dt>
            <dd>{t(`phrase-book.${phrase}.text`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
