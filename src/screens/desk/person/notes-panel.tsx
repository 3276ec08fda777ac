import { type Signal, useSignal } from '@preact/signals';
import type { Note } from '../../../protocol/remark.ts';
import { NoteWords } from '../../account/remarks.tsx';
import { useTexts } from '../../ui.ts';
import { ProseField } from './prose-field.tsx';
import type { RemarkingModel } from './remarking-model.ts';

/** Notes of every trainer, one's own to be changed, and a new one. */
export function NotesPanel({ model }: { readonly model: RemarkingModel }) {
  const { t } = useTexts();
  const { notes, closed } = model.remarks.value;
  return (
    <section class="panel">
      <h2>{t('desk-attempt.notes')}</h2>
      <p class="hint">{t(closed ? `desk-attempt.closed.${closed}` : 'desk-attempt.notes-line')}</p>
      {notes.map((note) =>
        closed ? (
          <NoteWords key={note.id} note={note} />
        ) : (
          <NoteItem key={note.id} model={model} note={note} />
        ),
      )}
      {!closed && (
        <NoteForm
          text={model.noteDraft(null)}
          begins=""
          submit={t('desk-attempt.write')}
          onSubmit={model.write}
        />
      )}
    </section>
  );
}

interface ItemProps {
  readonly model: RemarkingModel;
  readonly note: Note;
}

function NoteItem({ model, note }: ItemProps) {
  const { t } = useTexts();
  const text = model.noteDraft(note);
  const changing = useSignal(text.peek() !== note.text);
  const change = async (next: string) => {
    const done = await model.change(note, next);
    if (done) changing.value = false;
    return done;
  };
  if (changing.value)
    return (
      <NoteForm
        text={text}
        begins={note.text}
        submit={t('desk-attempt.save')}
        onSubmit={change}
        onCancel={() => {
          changing.value = false;
        }}
      />
    );
  return (
    <div>
      <NoteWords note={note} />
      {note.own && (
        <p class="buttons">
          <button
            type="button"
            class="quiet"
            onClick={() => {
              changing.value = true;
            }}
          >
            {t('desk-attempt.change')}
          </button>
          <button type="button" class="quiet" onClick={() => void model.remove(note)}>
            {t('desk-attempt.remove')}
          </button>
        </p>
      )}
    </div>
  );
}

interface FormProps {
  readonly text: Signal<string>;
  readonly begins: string;
  readonly submit: string;
  onSubmit(text: string): Promise<boolean>;
  onCancel?(): void;
}

function NoteForm({ text, begins, submit, onSubmit, onCancel }: FormProps) {
  const { t } = useTexts();
  const wrong = useSignal(false);
  const send = async () => {
    wrong.value = text.peek().trim() === '';
    if (!wrong.peek() && (await onSubmit(text.peek()))) text.value = begins;
  };
  const cancel = () => {
    text.value = begins;
    onCancel?.();
  };
  return (
    <form
      class="remark-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ProseField
        label={t('desk-attempt.note')}
        value={text.value}
        onChange={(next) => (text.value = next)}
        wrong={wrong.value ? 'desk-attempt.wrong-empty' : null}
      />
      <p class="buttons">
        <button type="submit">{submit}</button>
        {onCancel && (
          <button type="button" class="quiet" onClick={cancel}>
            {t('desk-attempt.cancel')}
          </button>
        )}
      </p>
    </form>
  );
}
