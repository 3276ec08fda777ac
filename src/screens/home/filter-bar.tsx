import { Icon } from '../parts/icon.tsx';
import type { InterfaceKey } from '../texts.ts';
import { useOwnId, useTexts } from '../ui.ts';
import { FILTER_VALUES, fits } from './filters.ts';
import type { ListedCall } from './scenario-entry.ts';
import { type FilterName, type Filters, NO_FILTERS } from './wanted.ts';

interface Props {
  readonly calls: readonly ListedCall[];
  readonly filters: Filters;
  readonly search: string;
  /** How many calls are left. */
  readonly shown: number;
  onFilter(filters: Filters): void;
  onSearch(words: string): void;
  onReset(): void;
}

/** Real controls, whose outcome is told as a number: three choices from a list, the kind of anger, and a search. */
export function FilterBar(props: Props) {
  const { t } = useTexts();
  const { calls, filters, search, shown, onSearch, onReset } = props;
  const searchId = useOwnId();
  const all = shown === calls.length;
  return (
    <search class="filters">
      <p class="field">
        <label for={searchId}>{t('find.search')}</label>
        <input
          id={searchId}
          type="search"
          value={search}
          onInput={({ currentTarget }) => onSearch(currentTarget.value)}
        />
      </p>
      {NAMES.map((name) => (
        <Choice key={name} name={name} {...props} />
      ))}
      <p class="found">
        <span role="status">
          {all ? t('find.count', { count: calls.length }) : t('find.some', { shown, all: calls.length })}
        </span>
        {(!all || search !== '' || NAMES.some((name) => filters[name] !== null)) && (
          <button type="button" class="quiet" onClick={onReset}>
            <Icon name="close" />
            {t('find.reset')}
          </button>
        )}
      </p>
    </search>
  );
}

const NAMES = ['anger', 'channel', 'difficulty', 'played'] as const satisfies readonly FilterName[];

const PLAYED_WORDS = { new: 'find.new', done: 'find.done' } as const;

const WORDS: { readonly [Name in FilterName]: (value: NonNullable<Filters[Name]>) => InterfaceKey } = {
  anger: (value) => `anger-types.${value}`,
  channel: (value) => `channels.${value}`,
  difficulty: (value) => `difficulty.${value}`,
  played: (value) => PLAYED_WORDS[value],
};

/** Only what some call is can be chosen. */
function Choice<Name extends FilterName>({ name, calls, filters, onFilter }: { name: Name } & Props) {
  const { t } = useTexts();
  const id = useOwnId();
  const values = FILTER_VALUES[name].filter(
    (value) => filters[name] === value || calls.some((call) => fits(call, { ...NO_FILTERS, [name]: value })),
  );
  return (
    <p class="field">
      <label for={id}>{t(`find.${name}`)}</label>
      <select
        id={id}
        value={filters[name] ?? ''}
        onChange={({ currentTarget }) => onFilter({ ...filters, [name]: currentTarget.value || null })}
      >
        <option value="">{t('find.any')}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {t(WORDS[name](value))}
          </option>
        ))}
      </select>
    </p>
  );
}
