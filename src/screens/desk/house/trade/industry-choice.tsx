import { NUMBERS } from '../../../../engine/numbers.ts';
import { INDUSTRIES, type Industry } from '../../../../engine/vocabulary.ts';
import { useOwnId, useTexts } from '../../../ui.ts';

interface Props {
  readonly industry: Industry | null;
  onChoose(industry: Industry | null): void;
}

/** One trade, or several; and what a word weighs there. */
export function IndustryChoice({ industry, onChoose }: Props) {
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
