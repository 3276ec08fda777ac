import { LONGEST_PARAMETER, MOST_PARAMETERS } from '../../../../course/trade.ts';
import { useOwnId, useTexts } from '../../../ui.ts';
import { faultIn, PARAMETER_KINDS, type ParameterKind, type TradeDraft } from './trade-draft.ts';

type Lines = TradeDraft['parameters'];

interface Props {
  readonly parameters: Lines;
  onChange(parameters: Lines): void;
}

/** What people of the house may usually give, what with approval, and what not. */
export function Parameters({ parameters, onChange }: Props) {
  const { t } = useTexts();
  return (
    <fieldset>
      <legend>{t('house-trade.parameters.title')}</legend>
      <p class="hint">{t('house-trade.parameters.line')}</p>
      {PARAMETER_KINDS.map((kind) => (
        <LinesOf
          key={kind}
          kind={kind}
          text={parameters[kind]}
          onChange={(text) => onChange({ ...parameters, [kind]: text })}
        />
      ))}
    </fieldset>
  );
}

interface LinesProps {
  readonly kind: ParameterKind;
  readonly text: string;
  onChange(text: string): void;
}

/** One to a line. What is too much is said and stays: nobody's words are cut off. */
function LinesOf({ kind, text, onChange }: LinesProps) {
  const { t, number } = useTexts();
  const id = useOwnId();
  const fault = faultIn(text);
  return (
    <div class="field">
      <label for={id}>{t(`house-trade.parameters.${kind}`)}</label>
      <textarea
        id={id}
        rows={3}
        value={text}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-wrong`}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <p class="wrong" id={`${id}-wrong`} role="alert">
        {fault === 'too-many' && t('house-trade.too-many', { most: number(MOST_PARAMETERS) })}
        {fault === 'too-long' && t('house-trade.too-long', { most: number(LONGEST_PARAMETER) })}
      </p>
    </div>
  );
}
