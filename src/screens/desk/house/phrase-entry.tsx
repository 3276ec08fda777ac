import { useSignal } from '@preact/signals';
import { LONGEST_PHRASE } from '../../../course/phrases.ts';
import type { TeamPhrase } from '../../../protocol/phrase.ts';
import { useOwnId, useTexts } from '../../ui.ts';
import type { TeamBookModel, WrittenPhrase } from './team-book-model.ts';

interface EntryProps {
  readonly phrase: TeamPhrase;
  readonly model: TeamBookModel;
}

/** An entry to be read, put otherwise, or taken out. */
export function PhraseEntry({ phrase, model }: EntryProps) {
  const { t } = useTexts();
  const editing = useSignal(false);
  const save = async (text: string) => {
    const saved = await model.reword(phrase, text);
    if (saved) editing.value = false;
    return saved;
  };
  if (editing.value)
    return (
      <li>
        <PhraseForm begins={phrase.text} locale={phrase.locale} submit="team-book.save" onSubmit={save} />
      </li>
    );
  return (
    <li class="phrase-entry">
      <p lang={phrase.locale}>{phrase.text}</p>
      <p class="buttons">
        <button
          type="button"
          class="quiet"
          aria-label={`${t('team-book.reword')}: ${phrase.text}`}
          onClick={() => {
            editing.value = true;
          }}
        >
          {t('team-book.reword')}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={`${t('team-book.remove')}: ${phrase.text}`}
          onClick={() => model.remove(phrase)}
        >
          {t('team-book.remove')}
        </button>
      </p>
    </li>
  );
}

type NewProps = Pick<WrittenPhrase, 'situation' | 'locale'> & Pick<EntryProps, 'model'>;

/** Room for one more. */
export function NewPhrase({ situation, locale, model }: NewProps) {
  return (
    <PhraseForm
      begins=""
      locale={locale}
      submit="team-book.add"
      onSubmit={(text) => model.add({ situation, locale, text })}
    />
  );
}

interface FormProps {
  readonly begins: string;
  readonly locale: string;
  readonly submit: 'team-book.save' | 'team-book.add';
  onSubmit(text: string): Promise<boolean>;
}

function PhraseForm({ begins, locale, submit, onSubmit }: FormProps) {
  const { t } = useTexts();
  const id = useOwnId();
  const text = useSignal(begins);
  const send = async (event: Event) => {
    event.preventDefault();
    if (text.value.trim() === '') return;
    if (await onSubmit(text.value)) text.value = '';
  };
  return (
    <form class="phrase-form" onSubmit={(event) => void send(event)}>
      <p class="field">
        <label for={id}>{t('team-book.wording')}</label>
        <textarea
          id={id}
          rows={2}
          lang={locale}
          maxLength={LONGEST_PHRASE}
          value={text.value}
          onInput={({ currentTarget }) => {
            // A phrase is one breath: a line break is a space in it.
            text.value = currentTarget.value.replaceAll(/\s*\n\s*/g, ' ');
          }}
        />
      </p>
      <button type="submit" disabled={text.value.trim() === ''}>
        {t(submit)}
      </button>
    </form>
  );
}
