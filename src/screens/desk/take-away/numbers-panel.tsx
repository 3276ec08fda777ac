import { useSignal } from '@preact/signals';
import type { EXPORT_FORMATS, EXPORTED } from '../../../protocol/care.ts';
import { useTexts } from '../../ui.ts';
import type { TakingAway } from './taking.ts';
import { UnderWay } from './under-way.tsx';

type What = (typeof EXPORTED)[number];
type As = (typeof EXPORT_FORMATS)[number];

const WHATS = Object.keys({ attempts: true, inputs: true } satisfies Record<What, true>) as What[];
const FORMATS = Object.keys({ csv: true, json: true } satisfies Record<As, true>) as As[];

export interface NumbersModel extends TakingAway {
  takeNumbers(what: What, as: As): void;
}

/** What a cohort has played, as files for a spreadsheet or another program. */
export function NumbersPanel({ model }: { readonly model: NumbersModel }) {
  const { t } = useTexts();
  const what = useSignal<What>('attempts');
  const as = useSignal<As>('csv');
  return (
    <section class="panel desk-form">
      <h2>{t('take-away.title')}</h2>
      <Choice
        name="what"
        legend={t('take-away.what')}
        values={WHATS}
        label={(value) => t(`take-away.whats.${value}`)}
        value={what}
      />
      <Choice
        name="as"
        legend={t('take-away.as')}
        values={FORMATS}
        label={(value) => t(`take-away.formats.${value}`)}
        value={as}
      />
      <p class="buttons">
        <button type="button" class="primary" onClick={() => model.takeNumbers(what.value, as.value)}>
          {t('take-away.take')}
        </button>
      </p>
      <UnderWay model={model} />
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly Value[];
  label(value: Value): string;
  readonly value: { value: Value };
}

function Choice<Value extends string>({ name, legend, values, label, value }: ChoiceProps<Value>) {
  return (
    <fieldset class="desk-choice">
      <legend>{legend}</legend>
      {values.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            checked={value.value === one}
            onChange={() => (value.value = one)}
          />
          {label(one)}
        </label>
      ))}
    </fieldset>
  );
}
