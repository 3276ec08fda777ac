import '../style/fields.css';
import '../style/share.css';
import { useEffect } from 'preact/hooks';
import { useTexts } from '../ui.ts';

interface Props {
  onFile(file: File): void;
  onLink(link: string): void;
}

/** Opens a call that somebody handed on: a file chosen or dropped, or a link. */
export function OpenCall({ onFile, onLink }: Props) {
  const { t } = useTexts();
  useEffect(() => catchDrops(onFile), [onFile]);
  return (
    <main id="content" class="page open-call" tabIndex={-1}>
      <section class="panel">
        <h1>{t('open.title')}</h1>
        <p>{t('open.hint')}</p>
        <div class="field">
          <label for="open-file">{t('open.file')}</label>
          <input
            id="open-file"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => takeFile(currentTarget, onFile)}
          />
          <p class="hint">{t('open.drop')}</p>
        </div>
        <LinkForm onLink={onLink} />
      </section>
    </main>
  );
}

/** The same file can be chosen again: it may have been mended since. */
function takeFile(input: HTMLInputElement, onFile: Props['onFile']): void {
  const [file] = input.files ?? [];
  if (file) onFile(file);
  input.value = '';
}

function catchDrops(onFile: Props['onFile']): () => void {
  const over = (event: DragEvent) => event.preventDefault();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) onFile(file);
  };
  document.addEventListener('dragover', over);
  document.addEventListener('drop', drop);
  return () => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('drop', drop);
  };
}

function LinkForm({ onLink }: Pick<Props, 'onLink'>) {
  const { t } = useTexts();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const link = new FormData(event.currentTarget as HTMLFormElement).get('link');
    if (typeof link === 'string' && link.trim() !== '') onLink(link.trim());
  };
  return (
    <form class="field" onSubmit={submit}>
      <label for="open-link">{t('open.link')}</label>
      <div class="link-row">
        <input id="open-link" name="link" type="text" autocomplete="off" spellcheck={false} />
        <button type="submit">{t('open.go')}</button>
      </div>
    </form>
  );
}
