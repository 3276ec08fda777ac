import '../style/all-calls.css';
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ANGER_TYPES, type AngerType } from '../../engine/vocabulary.ts';
import { Icon } from '../parts/icon.tsx';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { FilterBar } from './filter-bar.tsx';
import { byDifficulty, fits, knownFilters, saysAll } from './filters.ts';
import { ScenarioCard } from './scenario-card.tsx';
import type { ListedCall } from './scenario-entry.ts';
import { type Filters, NO_FILTERS } from './wanted.ts';

interface Props {
  readonly calls: ReadonlySignal<readonly ListedCall[]>;
  readonly filters: Filters;
  onFilter(filters: Filters): void;
}

/** Every call there is, by kind of anger, and the means to see fewer of them. */
export function AllCalls({ calls, filters: kept, onFilter }: Props) {
  const texts = useTexts();
  const search = useSignal('');
  const heading = useRef<HTMLHeadingElement>(null);
  const all = calls.value;
  const filters = knownFilters(kept, all);
  const shown = new Set(
    all.filter((call) => fits(call, filters) && isFound(call, search.value, texts)).map(({ id }) => id),
  );
  const showAll = () => {
    search.value = '';
    onFilter(NO_FILTERS);
    // The button that was pressed is gone.
    heading.current?.focus();
  };
  return (
    <section class="all-calls">
      <h2 ref={heading} tabIndex={-1}>
        {texts.t('find.title')}
      </h2>
      <FilterBar
        calls={all}
        filters={filters}
        search={search.value}
        shown={shown.size}
        onFilter={onFilter}
        onSearch={(words) => {
          search.value = words;
        }}
        onReset={showAll}
      />
      <div class="call-groups">
        {ANGER_TYPES.map((kind) => (
          <Group key={kind} kind={kind} calls={all} shown={shown} />
        ))}
      </div>
    </section>
  );
}

function isFound(call: ListedCall, search: string, { t, card, locale }: Texts): boolean {
  const { id, industry } = call;
  const words = [
    card(id, 'title'),
    card(id, 'teaser'),
    card(id, 'customer.name'),
    t(`industries.${industry}`),
  ];
  return saysAll(words.join(' '), search, locale);
}

interface GroupProps {
  readonly kind: AngerType;
  readonly calls: readonly ListedCall[];
  /** Ids of the calls that are wanted. */
  readonly shown: ReadonlySet<string>;
}

function Group({ kind, calls, shown }: GroupProps) {
  const { t } = useTexts();
  const own = byDifficulty(calls.filter(({ angerType }) => angerType === kind));
  return (
    <section class={`call-group anger-${kind}`} hidden={!own.some(({ id }) => shown.has(id))}>
      <h3>
        <Icon name={kind} />
        {t(`anger-types.${kind}`)}
      </h3>
      <ul class="scenarios">
        {own.map((call) => (
          <ScenarioCard key={call.id} call={call} hidden={!shown.has(call.id)} />
        ))}
      </ul>
    </section>
  );
}
