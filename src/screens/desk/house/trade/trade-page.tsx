import '../../../style/desk-scenarios.css';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { PersonRole } from '../../../../protocol/action.ts';
import { useTexts } from '../../../ui.ts';
import type { FrameModel } from '../../desk-frame.tsx';
import type { Unread } from '../../unread.ts';
import { Waiting } from '../../waiting.tsx';
import { HouseFrame } from '../house-frame.tsx';
import { AddressChoices } from './address-choices.tsx';
import { IndustryChoice } from './industry-choice.tsx';
import { Parameters } from './parameters.tsx';
import { isFaultless, type TradeDraft } from './trade-draft.ts';

export interface TradeModel {
  /** Null until the trade has come. */
  readonly draft: ReadonlySignal<Signal<TradeDraft> | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  readonly busy: ReadonlySignal<boolean>;
  readonly save: () => void;
}

interface Props {
  readonly frame: FrameModel;
  readonly title: string;
  readonly role: PersonRole;
  readonly model: TradeModel;
}

/** The trade an organisation works in, and its ways with customers (M-10). */
export function TradePage({ frame, title, role, model }: Props) {
  const { t } = useTexts();
  const draft = model.draft.value;
  return (
    <HouseFrame frame={frame} at="trade" title={title} role={role}>
      <h2>{t('house-trade.title')}</h2>
      <p>{t('house-trade.line')}</p>
      {draft ? <TradeForm model={model} draft={draft} /> : <Waiting unread={model.unread} />}
    </HouseFrame>
  );
}

function TradeForm({ model, draft }: Pick<Props, 'model'> & { readonly draft: Signal<TradeDraft> }) {
  const { t } = useTexts();
  const { industry, address, parameters } = draft.value;
  const change = (part: Partial<TradeDraft>) => {
    draft.value = { ...draft.peek(), ...part };
  };
  return (
    <form
      class="trade-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isFaultless(draft.peek())) model.save();
      }}
    >
      <section class="panel">
        <IndustryChoice industry={industry} onChoose={(chosen) => change({ industry: chosen })} />
      </section>
      <section class="panel">
        <AddressChoices address={address} onChange={(changed) => change({ address: changed })} />
      </section>
      <section class="panel">
        <Parameters parameters={parameters} onChange={(changed) => change({ parameters: changed })} />
      </section>
      <p class="buttons">
        <button type="submit" class="primary" disabled={model.busy.value || !isFaultless(draft.value)}>
          {t('house-trade.save')}
        </button>
      </p>
    </form>
  );
}
