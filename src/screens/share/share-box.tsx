import '../style/fields.css';
import '../style/share.css';
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Awaited } from '../debrief/verdicts.ts';
import { useTexts } from '../ui.ts';
import { entryWords } from './entry-words.ts';
import type { Comparable, Sharing } from './sharing.ts';

interface Props {
  readonly sharing: Sharing;
  readonly comparable: Comparable;
  readonly analysis: ReadonlySignal<Awaited>;
  onCompare(number: number): void;
}

/** Hands a call on: as a link, as a file, on paper; and beside another one. */
export function ShareBox({ sharing, comparable, analysis, onCompare }: Props) {
  const { t } = useTexts();
  const { file, send } = sharing;
  return (
    <section class="panel share">
      <h2>{t('share.title')}</h2>
      <LinkField sharing={sharing} />
      <p class="buttons">
        {send && (
          <button type="button" onClick={send}>
            {t('share.send')}
          </button>
        )}
        <a class="button" href={file.href} download={file.name}>
          {t('share.file')}
        </a>
        <PrintButton analysis={analysis} />
      </p>
      <CompareForm comparable={comparable} onCompare={onCompare} />
    </section>
  );
}

/** The link to be seen and copied; where copying is not allowed, it is marked for doing it by hand. */
function LinkField({ sharing: { link, copy } }: Pick<Props, 'sharing'>) {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<'copied' | 'copy-failed' | null>(null);
  const copyLink = async () => {
    const copied = await copy();
    if (!copied) field.current?.select();
    setTold(copied ? 'copied' : 'copy-failed');
  };
  return (
    <div class="field">
      <label for="share-link">{t('share.link')}</label>
      <div class="link-row">
        <input
          id="share-link"
          ref={field}
          type="text"
          readOnly
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" class="primary" onClick={() => void copyLink()}>
          {t('share.copy')}
        </button>
      </div>
      <p class="hint">{t('share.hint')}</p>
      <p role="status">{told && t(`share.${told}`)}</p>
    </div>
  );
}

/** Paper cannot be added to: what is printed waits for the verdicts, as long as they may still come. */
function PrintButton({ analysis }: Pick<Props, 'analysis'>) {
  const { t } = useTexts();
  const [wanted, setWanted] = useState(false);
  const waits = wanted && analysis.value.phase === 'under-way';
  // After the page was drawn with the verdicts on it.
  useEffect(() => {
    if (!wanted || waits) return;
    setWanted(false);
    window.print();
  }, [wanted, waits]);
  return (
    <>
      <button type="button" onClick={() => setWanted(true)}>
        {t('share.print')}
      </button>
      <span class="hint" role="status">
        {waits && t('share.print-waits')}
      </span>
    </>
  );
}

function CompareForm({
  comparable: { others, outdated },
  onCompare,
}: Pick<Props, 'comparable' | 'onCompare'>) {
  const texts = useTexts();
  const { t } = texts;
  const select = useRef<HTMLSelectElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    if (select.current) onCompare(Number(select.current.value));
  };
  return (
    <>
      {others.length > 0 && (
        <form class="field" onSubmit={submit}>
          <label for="share-other">{t('share.earlier')}</label>
          <div class="link-row">
            <select id="share-other" ref={select}>
              {others.map((other) => (
                <option key={other.number} value={other.number}>
                  {entryWords(texts, other)}
                </option>
              ))}
            </select>
            <button type="submit">{t('share.compare')}</button>
          </div>
        </form>
      )}
      {outdated > 0 && <p class="hint">{t('share.outdated', { count: outdated })}</p>}
    </>
  );
}
