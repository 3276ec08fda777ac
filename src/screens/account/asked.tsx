import '../style/account.css';
import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { MyAssignment } from '../../protocol/assignment.ts';
import { useTexts } from '../ui.ts';

export type Assigned = MyAssignment;
export type AssignedItem = Assigned['standings'][number];

export const ASKED_TROUBLES = ['not-open-yet', 'past-due', 'attempts-used-up', 'not-found', 'other'] as const;
export type AskedTrouble = (typeof ASKED_TROUBLES)[number];

export interface AskedModel {
  readonly assignments: ReadonlySignal<readonly Assigned[]>;
  /** Why the last one could not be taken. */
  readonly trouble: ReadonlySignal<AskedTrouble | null>;
  readonly refresh: () => void;
  take(assignment: Assigned, item: AssignedItem): void;
}

/** What somebody is asked to play: what is due first comes first. Nothing where nobody asks for anything. */
export function AskedCalls({ model }: { readonly model: AskedModel }) {
  const { t } = useTexts();
  useEffect(model.refresh, [model]);
  if (model.assignments.value.length === 0) return null;
  return (
    <section class="asked">
      <h2>{t('asked.title')}</h2>
      <p role="alert">{model.trouble.value && t(`asked.refused.${model.trouble.value}`)}</p>
      {model.assignments.value.map((assignment) => (
        <AskedFor
          key={assignment.id}
          assignment={assignment}
          onTake={(item) => model.take(assignment, item)}
        />
      ))}
    </section>
  );
}

interface Props {
  readonly assignment: Assigned;
  onTake(item: AssignedItem): void;
}

function AskedFor({ assignment, onTake }: Props) {
  const { t, number } = useTexts();
  const { title, terms, standings, items } = assignment;
  return (
    <article class="panel">
      <h3>{title}</h3>
      <p>
        {useWhen(assignment)} · {t('asked.pass-mark', { points: number(terms.passMark) })}
      </p>
      <ul class="asked-items">
        {standings.map((item, place) => (
          <Item
            key={item.version}
            scenario={items[place]?.scenario ?? ''}
            item={item}
            onTake={() => onTake(item)}
          />
        ))}
      </ul>
    </article>
  );
}

/** In the time of the cohort, and said so: it may not be the time where the reader is. */
function useWhen({ window: { opens, due }, zone, standings }: Assigned): string {
  const { t, day } = useTexts();
  const at = (moment: number) => ({ day: day(moment, 'with-time', zone), zone: zone.replaceAll('_', ' ') });
  if (standings.some(({ state }) => state === 'not-open')) return t('asked.opens', at(opens));
  return due === null ? t('asked.any-time') : t('asked.due', at(due));
}

interface ItemProps {
  readonly scenario: string;
  readonly item: AssignedItem;
  onTake(): void;
}

const CLOSED: readonly AssignedItem['state'][] = ['not-open', 'used-up'];

function Item({ scenario, item, onTake }: ItemProps) {
  const { t, card, number } = useTexts();
  const { state, result, left, tries } = item;
  const again = tries > 0 ? 'asked.play-again' : 'asked.play';
  const title = card(scenario, 'title');
  return (
    <li>
      <span>
        <b>{title}</b>
        <br />
        {t(`asked.states.${state}`)}
        {result !== null && <> · {t('asked.result', { points: number(result) })}</>}
        {left !== null && state !== 'not-open' && <> · {t('asked.left', { count: left })}</>}
      </span>
      {!CLOSED.includes(state) && (
        <button
          type="button"
          class={state === 'mastered' ? '' : 'primary'}
          onClick={onTake}
          aria-label={`${t(state === 'under-way' ? 'asked.go-on' : again)}: ${title}`}
        >
          {t(state === 'under-way' ? 'asked.go-on' : again)}
        </button>
      )}
    </li>
  );
}
