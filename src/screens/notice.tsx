import type { InterfaceKey } from './texts.ts';
import { useTexts } from './ui.ts';

type ErrorKey = InterfaceKey & `errors.${string}`;
/** Every failure a reader can meet has a code and a sentence. */
export type ErrorCode = ErrorKey extends `errors.${infer Code}` ? Code : never;

interface Props {
  readonly code: ErrorCode;
  /** Left out where there is nothing to go back to. */
  readonly onClose?: () => void;
  readonly onReload?: () => void;
}

/** A failure, said plainly and with its code; whatever runs goes on behind it. */
export function Notice({ code, onClose, onReload }: Props) {
  const { t } = useTexts();
  return (
    <div class="notice panel" role="alert">
      <p>{t(`errors.${code}`)}</p>
      <p class="code">{t('app.code', { code })}</p>
      <p class="buttons">
        {onReload && (
          <button type="button" onClick={onReload}>
            {t('app.reload')}
          </button>
        )}
        {onClose && (
          <button type="button" onClick={onClose}>
            {t('app.understood')}
          </button>
        )}
      </p>
    </div>
  );
}
