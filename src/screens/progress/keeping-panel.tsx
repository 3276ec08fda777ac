import { type Signal, useSignal } from '@preact/signals';
import { Dialog } from '../parts/dialog.tsx';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import type { Came, Keeping } from './progress-model.ts';

type Tell = (texts: Texts) => string;

/** Everything as one file, in and out, and everything gone. */
export function KeepingPanel({ keeping }: { keeping: Keeping }) {
  const texts = useTexts();
  const { t } = texts;
  const told = useSignal<Tell | null>(null);
  const asking = useSignal(false);
  return (
    <section class="panel">
      <h2>{t('keeping.title')}</h2>
      <p>{t('keeping.line')}</p>
      <Buttons keeping={keeping} told={told} asking={asking} />
      <p class="keeping-told" role="status">
        {told.value?.(texts)}
      </p>
      {asking.value && <Question keeping={keeping} told={told} asking={asking} />}
    </section>
  );
}

interface Parts {
  readonly keeping: Keeping;
  readonly told: Signal<Tell | null>;
  readonly asking: Signal<boolean>;
}

function Buttons({ keeping, told, asking }: Parts) {
  const { t } = useTexts();
  const tell = (words: Tell | null) => {
    told.value = words;
  };
  return (
    <div class="buttons">
      <button
        type="button"
        onClick={() => void keeping.save().then((saved) => tell(saved ? sayKey('keeping.saved') : null))}
      >
        {t('keeping.export')}
      </button>
      <label class="button">
        {t('keeping.import')}
        <input
          type="file"
          class="visually-hidden"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void keeping.add(file).then((came) => tell(came && sayCame(came)));
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <button
        type="button"
        class="delete-all"
        aria-haspopup="dialog"
        onClick={() => {
          asking.value = true;
        }}
      >
        {t('keeping.delete')}
      </button>
    </div>
  );
}

function Question({ keeping, told, asking }: Parts) {
  const { t } = useTexts();
  const close = () => {
    asking.value = false;
  };
  const clear = async () => {
    close();
    told.value = (await keeping.clear()) ? sayKey('keeping.deleted') : null;
  };
  return (
    <Dialog title={t('keeping.delete')} onClose={close}>
      <p>{t('keeping.question')}</p>
      <p class="buttons">
        <button type="button" onClick={close}>
          {t('keeping.delete-no')}
        </button>
        <button type="button" class="delete-all" onClick={() => void clear()}>
          {t('keeping.delete-yes')}
        </button>
      </p>
    </Dialog>
  );
}

const sayKey =
  (key: 'keeping.saved' | 'keeping.deleted'): Tell =>
  ({ t }) =>
    t(key);

/** In numbers, so that whoever brought a file knows whether it was the right one. */
const sayCame =
  ({ calls, shifts, phrases, aside }: Came): Tell =>
  ({ t, number }) => {
    const nothing = calls + shifts + phrases + aside === 0;
    const came = t('keeping.came', {
      calls: number(calls),
      shifts: number(shifts),
      phrases: number(phrases),
    });
    const odd = aside > 0 ? ` ${t('keeping.aside', { number: number(aside) })}` : '';
    return nothing ? t('keeping.nothing-came') : `${came}${odd}`;
  };
