import '../style/dialog.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useOwnId, useTexts } from '../ui.ts';
import { Icon } from './icon.tsx';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Escape, the cross, or a click beside it. */
  onClose(): void;
}

/** A modal dialog of the browser's own: it holds the focus, closes on Escape and gives the focus back. */
export function Dialog({ title, children, onClose }: Props) {
  const element = useModal();
  const heading = useOwnId();
  return (
    <dialog
      ref={element}
      class="panel dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === element.current && onClose()}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <div class="dialog-body">
        <Head id={heading} title={title} onClose={onClose} />
        {children}
      </div>
    </dialog>
  );
}

function useModal() {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    const opener = document.activeElement;
    dialog?.showModal();
    // Begin at the title, not at the way out.
    dialog?.querySelector('h2')?.focus();
    return () => giveBack(opener);
  }, []);
  return element;
}

/** By now the dialog is off the page, and has taken the focus with it. */
function giveBack(opener: Element | null): void {
  if (opener instanceof HTMLElement && document.activeElement === document.body)
    opener.focus({ preventScroll: true });
}

function Head({ id, title, onClose }: Omit<Props, 'children'> & { readonly id: string }) {
  const { t } = useTexts();
  return (
    <header class="dialog-head">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <button type="button" class="round" aria-label={t('app.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </header>
  );
}
