import type { Trade } from '../../../../protocol/trade.ts';
import { useOwnId, useTexts } from '../../../ui.ts';
import { LOCALE_ORDER, languageName } from '../../scenarios/languages.ts';

type Address = Trade['address'];

interface Props {
  readonly address: Address;
  onChange(address: Address): void;
}

/** How customers are addressed, in each language that has two ways. */
export function AddressChoices({ address, onChange }: Props) {
  const { t } = useTexts();
  return (
    <fieldset>
      <legend>{t('house-trade.address')}</legend>
      <p class="hint">{t('house-trade.address-line')}</p>
      <div class="trade-addresses">
        {LOCALE_ORDER.filter((code) => code !== 'en').map((code) => (
          <AddressOf key={code} code={code} address={address} onChange={onChange} />
        ))}
      </div>
    </fieldset>
  );
}

interface OneProps extends Props {
  readonly code: keyof Address;
}

function AddressOf({ code, address, onChange }: OneProps) {
  const { t, locale } = useTexts();
  const id = useOwnId();
  const choose = (how: string) => {
    const { [code]: _, ...others } = address;
    onChange(how === 'formal' || how === 'familiar' ? { ...others, [code]: how } : others);
  };
  return (
    <p class="field">
      <label for={id}>{languageName(code, locale)}</label>
      <select
        id={id}
        value={address[code] ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{t('house-trade.addresses.open')}</option>
        <option value="formal">{t('house-trade.addresses.formal')}</option>
        <option value="familiar">{t('house-trade.addresses.familiar')}</option>
      </select>
    </p>
  );
}
