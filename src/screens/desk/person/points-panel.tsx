import { type Signal, useSignal } from '@preact/signals';
import { OverrideWords } from '../../account/remarks.tsx';
import { useOwnId, useTexts } from '../../ui.ts';
import { ProseField } from './prose-field.tsx';
import type { PointsDraft, RemarkingModel } from './remarking-model.ts';

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
  const open = useSignal(model.pointsTyped);
  const submit = async (total: number, reason: string) => {
    if (await model.setPoints(total, reason)) open.value = false;
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
        <PointsForm draft={model.pointsDraft} onSubmit={submit} />
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

interface FormProps {
  readonly draft: Signal<PointsDraft>;
  onSubmit(total: number, reason: string): Promise<void>;
}

function PointsForm({ draft, onSubmit }: FormProps) {
  const { t } = useTexts();
  const id = useOwnId();
  const { total, reason } = draft.value;
  const change = (part: Partial<PointsDraft>) => {
    draft.value = { ...draft.peek(), ...part };
  };
  const wrong = useSignal<'points' | 'reason' | null>(null);
  const send = () => {
    const points = Number(total);
    if (!/^\s*\d{1,3}\s*$/.test(total) || points > 100) wrong.value = 'points';
    else wrong.value = reason.trim() === '' ? 'reason' : null;
    if (wrong.peek() === null) void onSubmit(points, reason);
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
          value={total}
          aria-invalid={wrong.value === 'points'}
          aria-describedby={`${id}-wrong`}
          onInput={({ currentTarget }) => change({ total: currentTarget.value })}
        />
        <p class="wrong" id={`${id}-wrong`} role="alert">
          {wrong.value === 'points' && t('desk-attempt.wrong-points')}
        </p>
      </div>
      <ProseField
        label={t('desk-attempt.reason')}
        value={reason}
        onChange={(next) => change({ reason: next })}
        wrong={wrong.value === 'reason' ? 'desk-attempt.wrong-empty' : null}
      />
      <p class="buttons">
        <button type="submit">{t('desk-attempt.set')}</button>
      </p>
    </form>
  );
}
