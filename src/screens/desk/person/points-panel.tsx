import { useSignal } from '@preact/signals';
import { OverrideWords } from '../../account/remarks.tsx';
import { useOwnId, useTexts } from '../../ui.ts';
import { ProseField } from './prose-field.tsx';
import type { RemarkingModel } from './remarking-model.ts';

interface Props {
  readonly model: RemarkingModel;
  /** Whole points, as the server has computed them. */
  readonly computed: number;
}

/** The computed points, a trainer's beside them where there are some, and the way to put them there. */
export function PointsPanel({ model, computed }: Props) {
  const { t, number } = useTexts();
  const { override, closed } = model.remarks.value;
  return (
    <section class="panel">
      <h2>{t('desk-attempt.override')}</h2>
      <p>
        <b>{t('desk-attempt.computed', { points: number(computed) })}</b>
      </p>
      {override && (
        <OverrideWords override={override}>
          {t('desk-attempt.given', {
            name: override.author ?? t('remarks.nobody'),
            points: number(override.total),
            computed: number(computed),
          })}
        </OverrideWords>
      )}
      {!closed && <Giving model={model} />}
    </section>
  );
}

/** The way to other points, and back to the computed ones. */
function Giving({ model }: Pick<Props, 'model'>) {
  const { t } = useTexts();
  const { override } = model.remarks.value;
  const open = useSignal(false);
  const done = async (doing: Promise<boolean>) => {
    if (await doing) open.value = false;
  };
  return (
    <>
      <details
        open={open.value}
        onToggle={({ currentTarget }) => {
          open.value = currentTarget.open;
        }}
      >
        <summary>{t(override ? 'desk-attempt.change' : 'desk-attempt.set')}</summary>
        <PointsForm
          key={override?.written ?? 0}
          begins={override ? { total: `${override.total}`, reason: override.reason } : NOTHING}
          onSubmit={(total, reason) => done(model.setPoints(total, reason))}
        />
      </details>
      {override && (
        <p class="buttons">
          <button type="button" class="quiet" onClick={() => void model.unsetPoints()}>
            {t('desk-attempt.unset')}
          </button>
        </p>
      )}
    </>
  );
}

const NOTHING = { total: '', reason: '' };

interface FormProps {
  readonly begins: { readonly total: string; readonly reason: string };
  onSubmit(total: number, reason: string): Promise<void>;
}

function PointsForm({ begins, onSubmit }: FormProps) {
  const { t } = useTexts();
  const id = useOwnId();
  const total = useSignal(begins.total);
  const reason = useSignal(begins.reason);
  const wrong = useSignal<'points' | 'reason' | null>(null);
  const send = () => {
    const points = Number(total.peek());
    if (!/^\s*\d{1,3}\s*$/.test(total.peek()) || points > 100) wrong.value = 'points';
    else wrong.value = reason.peek().trim() === '' ? 'reason' : null;
    if (wrong.peek() === null) void onSubmit(points, reason.peek());
  };
  return (
    <form
      class="remark-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p class="hint">{t('desk-attempt.override-line')}</p>
      <div class="field points-field">
        <label for={id}>{t('desk-attempt.points')}</label>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={3}
          value={total.value}
          aria-invalid={wrong.value === 'points'}
          aria-describedby={`${id}-wrong`}
          onInput={({ currentTarget }) => {
            total.value = currentTarget.value;
          }}
        />
        <p class="wrong" id={`${id}-wrong`} role="alert">
          {wrong.value === 'points' && t('desk-attempt.wrong-points')}
        </p>
      </div>
      <ProseField
        label={t('desk-attempt.reason')}
        value={reason}
        wrong={wrong.value === 'reason' ? 'desk-attempt.wrong-empty' : null}
      />
      <p class="buttons">
        <button type="submit">{t('desk-attempt.set')}</button>
      </p>
    </form>
  );
}
