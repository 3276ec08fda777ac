import '../style/account.css';
import type { Note, Override, Remarks } from '../../protocol/remark.ts';
import { useTexts } from '../ui.ts';
import { Press } from './part.tsx';

interface Props {
  readonly remarks: Remarks;
  /** Whole points, as the server has computed them. */
  readonly computed: number;
}

/** Whether anything was written is not known yet. */
export function UnreadRemarks({ onAgain }: { onAgain(): void }) {
  const { t } = useTexts();
  return (
    <section class="panel remarks">
      <h2>{t('remarks.title')}</h2>
      <p role="status">{t('remarks.unread')}</p>
      <Press name="account.again" onPress={onAgain} />
    </section>
  );
}

/** What a trainer has written beside a call, for whoever has played it. Nothing where nobody has. */
export function RemarksPanel({ remarks: { notes, override }, computed }: Props) {
  const { t, number } = useTexts();
  if (notes.length === 0 && !override) return null;
  return (
    <section class="panel remarks">
      <h2>{t('remarks.title')}</h2>
      {override && (
        <OverrideWords override={override}>
          {t('remarks.override', { points: number(override.total), computed: number(computed) })}
        </OverrideWords>
      )}
      {notes.map((note) => (
        <NoteWords key={note.id} note={note} />
      ))}
    </section>
  );
}

interface OverrideProps {
  readonly override: Override;
  /** Both results, and whose word which one is: said otherwise to its author than to the player. */
  readonly children: string;
}

export function OverrideWords({ override: { reason, author, written }, children }: OverrideProps) {
  return (
    <blockquote class="remark">
      <p>
        <b>{children}</b>
      </p>
      {reason && <p class="remark-text">{reason}</p>}
      <By author={author} written={written} changed={null} />
    </blockquote>
  );
}

export function NoteWords({ note: { text, author, written, changed } }: { note: Note }) {
  return (
    <blockquote class="remark">
      <p class="remark-text">{text}</p>
      <By author={author} written={written} changed={changed} />
    </blockquote>
  );
}

function By({ author, written, changed }: Pick<Note, 'author' | 'written' | 'changed'>) {
  const { t, day } = useTexts();
  const name = author ?? t('remarks.nobody');
  return (
    <footer class="hint">
      {t('remarks.by', { name, day: day(written, 'with-time') })}
      {changed !== null && <> · {t('remarks.changed', { day: day(changed, 'with-time') })}</>}
    </footer>
  );
}
