import '../style/share.css';
import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../ui.ts';
import type { OtherCall, Sharing } from './sharing.ts';

interface Props {
  readonly sharing: Sharing;
  /** Finished calls of the same scenario that this one can be laid beside. */
  readonly others: readonly OtherCall[];
  onCompare(number: number): void;
}

/** Hands a call on: as a link, as a file, on paper; and beside another one. */
export function ShareBox({ sharing, others, onCompare }: Props) {
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
        <button type="button" onClick={() => window.print()}>
          {t('share.print')}
        </button>
      </p>
      {others.length > 0 && <CompareForm others={others} onCompare={onCompare} />}
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

function CompareForm({ others, onCompare }: Pick<Props, 'others' | 'onCompare'>) {
  const { t, number } = useTexts();
  const select = useRef<HTMLSelectElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    if (select.current) onCompare(Number(select.current.value));
  };
  return (
    <form class="field" onSubmit={submit}>
      <label for="share-other">{t('share.earlier')}</label>
      <div class="link-row">
        <select id="share-other" ref={select}>
          {others.map((other) => (
            <option key={other.number} value={other.number}>
              {t('share.entry', { number: other.number, points: number(other.total / 10) })}
            </option>
          ))}
        </select>
        <button type="submit">{t('share.compare')}</button>
      </div>
    </form>
  );
}
