import type { Trade } from '../../../protocol/trade.ts';
import { useTexts } from '../../ui.ts';
import { industryIn, inTrade } from './draft.ts';
import { LOCALE_ORDER, languageName } from './languages.ts';
import type { UploadModel } from './upload-model.ts';

/** What the house says of itself, beside what is being written: its trade, its address, what people may usually give. */
export function HouseNote({ model }: { readonly model: UploadModel }) {
  const { t } = useTexts();
  const { trade } = model;
  if (!trade || isEmpty(trade)) return null;
  return (
    <section class="panel house-note">
      <h2>{t('scenario-upload.house')}</h2>
      <TradeNote model={model} trade={trade} />
      <AddressNote trade={trade} />
      <Parameters trade={trade} />
    </section>
  );
}

const isEmpty = ({ industry, address, parameters: { can, approval, cannot } }: Trade): boolean =>
  industry === null && Object.keys(address).length === 0 && [...can, ...approval, ...cannot].length === 0;

function TradeNote({ model, trade: { industry } }: { readonly model: UploadModel; readonly trade: Trade }) {
  const { t } = useTexts();
  const { yaml, words } = model.draft.value;
  const now = industryIn(yaml);
  if (industry === null || now === null) return null;
  const name = t(`industries.${industry}`);
  if (now === industry) return <p>{t('scenario-upload.in-trade', { trade: name })}</p>;
  return (
    <>
      <p>{t('scenario-upload.other-trade', { trade: name })}</p>
      <p class="buttons">
        <button type="button" onClick={() => model.change({ yaml: inTrade(yaml, industry), words })}>
          {t('scenario-upload.take-trade', { trade: name })}
        </button>
      </p>
    </>
  );
}

function AddressNote({ trade: { address } }: { readonly trade: Trade }) {
  const { t, locale } = useTexts();
  const said = LOCALE_ORDER.flatMap((code) => {
    const how = address[code];
    return how ? [`${languageName(code, locale)}: ${t(`house-trade.addresses.${how}`)}`] : [];
  });
  return said.length > 0 ? (
    <p>
      <b>{t('house-trade.address')}</b> {said.join(' · ')}
    </p>
  ) : null;
}

function Parameters({ trade: { parameters } }: { readonly trade: Trade }) {
  const { t } = useTexts();
  return (
    <>
      {(['can', 'approval', 'cannot'] as const).map(
        (kind) =>
          parameters[kind].length > 0 && (
            <div key={kind}>
              <h3>{t(`house-trade.parameters.${kind}`)}</h3>
              <ul class="house-lines">
                {parameters[kind].map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          ),
      )}
    </>
  );
}
