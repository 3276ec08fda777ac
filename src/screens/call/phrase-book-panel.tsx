import '../style/talk.css';
import '../style/composer.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LONGEST_PHRASE, SITUATIONS, type Situation } from '../../course/phrases.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useOwnId, useTexts } from '../ui.ts';
import type { Phrases } from './phrases.ts';
import type { TeamBook } from './team-book.ts';
import { OfferWords, TeamAddress, TeamWords } from './team-words.tsx';

interface Props {
  readonly phrases: Phrases;
  readonly team: TeamBook;
  onClose(): void;
}

/** What to do in each situation, and room for words of one's own (M-07). However it is closed, they are kept. */
export function PhraseBookPanel({ phrases, team, onClose }: Props) {
  const { t } = useTexts();
  useKeeping(phrases);
  useEffect(() => void team.look(), []);
  return (
    <Dialog title={t('phrase-book.title')} onClose={onClose}>
      <p class="hint">{t('phrase-book.note')}</p>
      <p class="hint">{t('phrase-book.limit', { most: LONGEST_PHRASE })}</p>
      <TeamAddress team={team} />
      {SITUATIONS.map((situation) => (
        <section key={situation} class="phrase">
          <h3>{t(`phrase-book.${situation}.name`)}</h3>
          <p>{t(`phrase-book.${situation}.text`)}</p>
          <TeamWords situation={situation} team={team} />
          <OwnWords situation={situation} phrases={phrases} />
          <OfferWords situation={situation} phrases={phrases} team={team} />
        </section>
      ))}
    </Dialog>
  );
}

/** Whoever turns to another window or puts the phone away may not come back. */
function useKeeping({ keepNow }: Phrases): void {
  useEffect(() => {
    document.addEventListener('visibilitychange', keepNow);
    return () => {
      document.removeEventListener('visibilitychange', keepNow);
      keepNow();
    };
  }, []);
}

interface EntryProps {
  readonly situation: Situation;
  readonly phrases: Phrases;
}

function OwnWords({ situation, phrases }: EntryProps) {
  const { t } = useTexts();
  const id = useOwnId();
  const words = phrases.own.value[situation] ?? '';
  const kept = words.trim() !== '' && words === phrases.kept.value[situation];
  return (
    <div class="own-words">
      <label for={id}>
        {t('phrase-book.own')}
        <span class="visually-hidden">: {t(`phrase-book.${situation}.name`)}</span>
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={LONGEST_PHRASE}
        aria-describedby={`${id}-kept`}
        value={words}
        onInput={(event) => phrases.write(situation, event.currentTarget.value)}
        onChange={phrases.keepNow}
      />
      <div class="keeping">
        <DeleteWords situation={situation} phrases={phrases} />
        <span id={`${id}-kept`}>{kept && t('phrase-book.kept')}</span>
      </div>
    </div>
  );
}

/** What was deleted can be brought back as long as the book lies open. */
function DeleteWords({ situation, phrases }: EntryProps) {
  const { t } = useTexts();
  const deleted = useSignal('');
  const words = phrases.own.value[situation] ?? '';
  const gone = words === '' && deleted.value !== '';
  const swap = () => {
    phrases.write(situation, gone ? deleted.value : '');
    deleted.value = words;
    phrases.keepNow();
  };
  return (
    <>
      {(gone || words !== '') && (
        <button type="button" class="quiet" onClick={swap}>
          {t(gone ? 'phrase-book.bring-back' : 'phrase-book.delete')}
          <span class="visually-hidden">: {t(`phrase-book.${situation}.name`)}</span>
        </button>
      )}
      <span role="status">{gone && t('phrase-book.deleted')}</span>
    </>
  );
}
