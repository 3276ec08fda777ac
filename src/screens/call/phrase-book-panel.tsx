import '../style/composer.css';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Dialog } from '../parts/dialog.tsx';
import { useTexts } from '../ui.ts';
import { LONGEST_PHRASE, type Phrases, SITUATIONS, type Situation } from './phrases.ts';

interface Props {
  readonly phrases: Phrases;
  onClose(): void;
}

/** What to do in each situation, and room for words of one's own (M-07). */
export function PhraseBookPanel({ phrases, onClose }: Props) {
  const { t } = useTexts();
  return (
    <Dialog title={t('phrase-book.title')} onClose={onClose}>
      <p class="hint">{t('phrase-book.note')}</p>
      <p class="hint">{t('phrase-book.limit', { most: LONGEST_PHRASE })}</p>
      {SITUATIONS.map((situation) => (
        <Entry key={situation} situation={situation} phrases={phrases} />
      ))}
    </Dialog>
  );
}

function Entry({ situation, phrases }: { situation: Situation; phrases: Phrases }) {
  const { t } = useTexts();
  return (
    <section class="phrase">
      <h3>{t(`phrase-book.${situation}.name`)}</h3>
      <p>{t(`phrase-book.${situation}.text`)}</p>
      <OwnWords situation={situation} phrases={phrases} />
    </section>
  );
}

function OwnWords({ situation, phrases }: { situation: Situation; phrases: Phrases }) {
  const { t } = useTexts();
  const id = useId();
  const written = useSignal(phrases.own.value[situation] ?? '');
  const kept = written.value === (phrases.own.value[situation] ?? '');
  return (
    <form
      class="own-words"
      onSubmit={(event) => {
        event.preventDefault();
        written.value = phrases.keep(situation, written.value);
      }}
    >
      <label for={id}>
        {t('phrase-book.own')}
        <span class="visually-hidden">: {t(`phrase-book.${situation}.name`)}</span>
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={LONGEST_PHRASE}
        value={written.value}
        onInput={(event) => (written.value = event.currentTarget.value)}
      />
      <p class="keeping">
        {!kept && <button type="submit">{t('phrase-book.keep')}</button>}
        <span role="status">{kept && written.value !== '' && t('phrase-book.kept')}</span>
      </p>
    </form>
  );
}
