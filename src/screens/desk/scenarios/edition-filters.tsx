import type { Signal } from '@preact/signals';
import { ANGER_TYPES, CHANNELS, INDUSTRIES } from '../../../engine/vocabulary.ts';
import type { Edition } from '../../../protocol/scenario.ts';
import type { InterfaceKey } from '../../texts.ts';
import { useOwnId, useTexts } from '../../ui.ts';
import { type EditionFilter, NO_FILTER } from './edition-list.ts';

interface Props {
  readonly filter: Signal<EditionFilter>;
  readonly editions: readonly Edition[];
  /** How many are left. */
  readonly shown: number;
}

/** What is looked for; the outcome is told as a number. */
export function EditionFilters({ filter, editions, shown }: Props) {
  const { t } = useTexts();
  const id = useOwnId();
  const wanted = filter.value;
  const change = (part: Partial<EditionFilter>) => {
    filter.value = { ...wanted, ...part };
  };
  return (
    <search class="edition-filters">
      <p class="field">
        <label for={id}>{t('editions.search')}</label>
        <input
          id={id}
          type="search"
          value={wanted.search}
          onInput={({ currentTarget }) => change({ search: currentTarget.value })}
        />
      </p>
      {CHOICES.map((choice) => (
        <Choice key={choice.name} {...choice} wanted={wanted} editions={editions} onChange={change} />
      ))}
      <label class="edition-all">
        <input
          type="checkbox"
          checked={wanted.all}
          onChange={({ currentTarget }) => change({ all: currentTarget.checked })}
        />
        {t('editions.all')}
      </label>
      <p class="found">
        <span role="status">{t('editions.count', { count: shown })}</span>
        {wanted !== NO_FILTER && (
          <button type="button" class="quiet" onClick={() => (filter.value = NO_FILTER)}>
            {t('find.reset')}
          </button>
        )}
      </p>
    </search>
  );
}

interface ChoiceOf {
  readonly name: 'channel' | 'industry' | 'anger';
  readonly label: InterfaceKey;
  readonly values: readonly string[];
  of(edition: Edition): string;
  word(value: string): InterfaceKey;
}

const CHOICES: readonly ChoiceOf[] = [
  {
    name: 'channel',
    label: 'find.channel',
    values: CHANNELS,
    of: ({ channel }) => channel,
    word: (value) => `channels.${value}` as InterfaceKey,
  },
  {
    name: 'industry',
    label: 'editions.industry',
    values: INDUSTRIES,
    of: ({ industry }) => industry,
    word: (value) => `industries.${value}` as InterfaceKey,
  },
  {
    name: 'anger',
    label: 'find.anger',
    values: ANGER_TYPES,
    of: ({ angerType }) => angerType,
    word: (value) => `anger-types.${value}` as InterfaceKey,
  },
];

interface ChoiceProps extends ChoiceOf, Pick<Props, 'editions'> {
  readonly wanted: EditionFilter;
  onChange(part: Partial<EditionFilter>): void;
}

/** Only what some edition is can be chosen. */
function Choice({ name, label, values, of, word, editions, wanted, onChange }: ChoiceProps) {
  const { t } = useTexts();
  const id = useOwnId();
  const there = new Set(editions.map(of));
  return (
    <p class="field">
      <label for={id}>{t(label)}</label>
      <select
        id={id}
        value={wanted[name]}
        onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
      >
        <option value="">{t('find.any')}</option>
        {values
          .filter((value) => there.has(value) || value === wanted[name])
          .map((value) => (
            <option key={value} value={value}>
              {t(word(value))}
            </option>
          ))}
      </select>
    </p>
  );
}
