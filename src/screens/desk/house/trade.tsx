import '../../style/desk-scenarios.css';
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { NUMBERS } from '../../../engine/numbers.ts';
import { INDUSTRIES, type Industry } from '../../../engine/vocabulary.ts';
import type { PersonRole } from '../../../protocol/action.ts';
import type { Trade } from '../../../protocol/trade.ts';
import { useOwnId, useTexts } from '../../ui.ts';
import type { FrameModel } from '../desk-frame.tsx';
import { LOCALE_ORDER, languageName } from '../scenarios/languages.ts';
import { HouseFrame } from './house-frame.tsx';

interface Props {
  readonly frame: FrameModel;
  readonly title: string;
  readonly role: PersonRole;
  /** Null until it has come. */
  readonly trade: ReadonlySignal<Trade | null>;
  readonly busy: ReadonlySignal<boolean>;
  onSave(trade: Trade): void;
}

/** The trade an organisation works in, and its ways with customers (M-10). */
export function TradePage({ frame, title, role, trade, busy, onSave }: Props) {
  const { t } = useTexts();
  const known = trade.value;
  return (
    <HouseFrame frame={frame} at="trade" title={title} role={role}>
      <h2>{t('house-trade.title')}</h2>
      <p>{t('house-trade.line')}</p>
      {known ? (
        <TradeForm key={JSON.stringify(known)} begins={known} busy={busy.value} onSave={onSave} />
      ) : (
        <p role="status">{t('desk.loading')}</p>
      )}
    </HouseFrame>
  );
}

interface FormProps extends Pick<Props, 'onSave'> {
  readonly begins: Trade;
  readonly busy: boolean;
}

function TradeForm({ begins, busy, onSave }: FormProps) {
  const { t } = useTexts();
  const trade = useSignal(begins);
  const change = (part: Partial<Trade>) => {
    trade.value = { ...trade.value, ...part };
  };
  return (
    <form
      class="trade-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(trade.value);
      }}
    >
      <section class="panel">
        <IndustryChoice industry={trade.value.industry} onChoose={(industry) => change({ industry })} />
      </section>
      <section class="panel">
        <AddressChoices address={trade.value.address} onChange={(address) => change({ address })} />
      </section>
      <section class="panel">
        <Parameters parameters={trade.value.parameters} onChange={(parameters) => change({ parameters })} />
      </section>
      <p class="buttons">
        <button type="submit" class="primary" disabled={busy}>
          {t('house-trade.save')}
        </button>
      </p>
    </form>
  );
}

interface IndustryProps {
  readonly industry: Industry | null;
  onChoose(industry: Industry | null): void;
}

function IndustryChoice({ industry, onChoose }: IndustryProps) {
  const { t, number } = useTexts();
  const id = useOwnId();
  const weighs: Readonly<Partial<Record<Industry, number>>> = NUMBERS.wordsByIndustry;
  const factor = (industry && weighs[industry]) ?? 1;
  return (
    <>
      <p class="field">
        <label for={id}>{t('house-trade.industry')}</label>
        <select
          id={id}
          aria-describedby={`${id}-hint`}
          value={industry ?? ''}
          onChange={({ currentTarget }) =>
            onChoose(INDUSTRIES.find((known) => known === currentTarget.value) ?? null)
          }
        >
          <option value="">{t('house-trade.none')}</option>
          {INDUSTRIES.map((known) => (
            <option key={known} value={known}>
              {t(`industries.${known}`)}
            </option>
          ))}
        </select>
      </p>
      <p id={`${id}-hint`} class="hint">
        {industry
          ? t(factor === 1 ? 'house-trade.words-plain' : 'house-trade.words', { factor: number(factor, 1) })
          : t('house-trade.several')}{' '}
        {t('house-trade.no-score')}
      </p>
    </>
  );
}

type Address = Trade['address'];

function AddressChoices({
  address,
  onChange,
}: {
  readonly address: Address;
  onChange(address: Address): void;
}) {
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

interface AddressProps {
  readonly code: keyof Address;
  readonly address: Address;
  onChange(address: Address): void;
}

function AddressOf({ code, address, onChange }: AddressProps) {
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

type Lines = Trade['parameters'];

function Parameters({
  parameters,
  onChange,
}: {
  readonly parameters: Lines;
  onChange(parameters: Lines): void;
}) {
  const { t } = useTexts();
  return (
    <fieldset>
      <legend>{t('house-trade.parameters.title')}</legend>
      <p class="hint">{t('house-trade.parameters.line')}</p>
      {(['can', 'approval', 'cannot'] as const).map((kind) => (
        <LinesOf
          key={kind}
          label={t(`house-trade.parameters.${kind}`)}
          lines={parameters[kind]}
          onChange={(lines) => onChange({ ...parameters, [kind]: lines })}
        />
      ))}
    </fieldset>
  );
}

interface LinesProps {
  readonly label: string;
  readonly lines: readonly string[];
  onChange(lines: string[]): void;
}

/** One to a line; as many as the server takes, and as long. */
function LinesOf({ label, lines, onChange }: LinesProps) {
  const id = useOwnId();
  const text = useSignal(lines.join('\n'));
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
          onChange(linesIn(currentTarget.value));
        }}
      />
    </p>
  );
}

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, 120))
    .filter((line) => line !== '')
    .slice(0, 12);
