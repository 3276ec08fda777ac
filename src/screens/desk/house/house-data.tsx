import '../../style/desk-people.css';
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useTexts } from '../../ui.ts';
import { NumberField } from '../number-field.tsx';
import type { TakingAway } from '../take-away/taking.ts';
import { UnderWay } from '../take-away/under-way.tsx';
import type { Unread } from '../unread.ts';
import { NotRead } from '../waiting.tsx';

export interface DataModel extends TakingAway {
  /** Days after which people who were not seen are erased, null for never; undefined until it was read, or where it is not theirs to see. */
  readonly days: ReadonlySignal<number | null | undefined>;
  readonly unread: ReadonlySignal<Unread | null>;
  setDays(days: number | null): Promise<void>;
  /** Undefined until it was read, or where it is not theirs to set. */
  readonly kudos: ReadonlySignal<boolean | undefined>;
  setKudos(on: boolean): Promise<void>;
  readonly takeOwn: () => void;
}

/** How long people are kept, and what is stored about oneself. */
export function HouseData({ model }: { readonly model: DataModel }) {
  const { t } = useTexts();
  const days = model.days.value;
  return (
    <>
      <NotRead unread={model.unread} />
      {days !== undefined && <Retention key={days} days={days} onSet={model.setDays} />}
      <KudosRule model={model} />
      <section class="panel">
        <h2>{t('house-data.own')}</h2>
        <p>{t('house-data.own-line')}</p>
        <p class="buttons">
          <button type="button" onClick={model.takeOwn}>
            {t('house-data.own-take')}
          </button>
        </p>
        <UnderWay model={model} />
      </section>
    </>
  );
}

/** Whether people can give each other kudos (M-20). */
function KudosRule({ model }: { readonly model: DataModel }) {
  const { t } = useTexts();
  const on = model.kudos.value;
  if (on === undefined) return null;
  return (
    <section class="panel">
      <h2>{t('house-data.kudos')}</h2>
      <p>{t('house-data.kudos-line')}</p>
      <label class="desk-check">
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget }) => {
            void model.setKudos(currentTarget.checked);
            // It moves once the server has it.
            currentTarget.checked = on;
          }}
        />
        {t('house-data.kudos-on')}
      </label>
    </section>
  );
}

interface RetentionProps {
  readonly days: number | null;
  readonly onSet: DataModel['setDays'];
}

const USUAL = 365;

function Retention({ days, onSet }: RetentionProps) {
  const { t } = useTexts();
  const erases = useSignal(days !== null);
  const wanted = useSignal(days ?? USUAL);
  const busy = useSignal(false);
  const send = async () => {
    if (busy.peek()) return;
    busy.value = true;
    await onSet(erases.peek() ? wanted.peek() : null);
    busy.value = false;
  };
  return (
    <form
      class="panel desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>{t('house-data.retention')}</h2>
      <p>{t('house-data.retention-line')}</p>
      <fieldset class="desk-choice">
        <legend class="visually-hidden">{t('house-data.retention')}</legend>
        {[false, true].map((value) => (
          <label key={`${value}`}>
            <input
              type="radio"
              name="retention"
              checked={erases.value === value}
              onChange={() => (erases.value = value)}
            />
            {t(value ? 'house-data.erase-after' : 'house-data.keep')}
          </label>
        ))}
      </fieldset>
      {erases.value && <NumberField label={t('house-data.days')} value={wanted} least={30} most={3650} />}
      <p class="buttons">
        <button type="submit" class="primary" aria-disabled={busy.value}>
          {t('house-data.save')}
        </button>
      </p>
    </form>
  );
}
