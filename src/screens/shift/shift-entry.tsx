import '../style/waiting.css';
import '../style/shift-entry.css';
import { CONTACTS, NEXT_DAY, SHIFT_PLAN_IDS, SHIFT_PLANS, type ShiftName } from '../../engine/shift/plans.ts';
import { Icon } from '../parts/icon.tsx';
import { useTexts } from '../ui.ts';

/** A shift that was begun and is not over. */
export interface ShiftUnderWay {
  readonly id: string;
  readonly plan: ShiftName;
  /** Calls that are over, of all. */
  readonly done: number;
  readonly all: number;
}

interface Props {
  readonly underWay: readonly ShiftUnderWay[];
  /** Finished contacts whose next day has not come yet. */
  readonly contacts: number;
}

/** On the home page: the shifts on offer, and whatever waits; mostly that is one, but an import may bring another. */
export function ShiftEntry({ underWay, contacts }: Props) {
  const { t } = useTexts();
  return (
    <section class="shift-entry">
      <h2>{t('shift.title')}</h2>
      <p>{t('shift.entry.intro')}</p>
      {underWay.map(({ id, plan, done, all }) => (
        <article key={id} class="panel waiting">
          <h3>{t('shift.entry.under-way')}</h3>
          <p>
            {t(`shift.plans.${plan}.name`)}: {t('shift.entry.progress', { done, all })}
          </p>
          <p class="buttons">
            <a class="button primary" href={`#/shift/${id}`}>
              {t('shift.entry.continue')}
            </a>
          </p>
        </article>
      ))}
      <ul class="shift-plans">
        {SHIFT_PLAN_IDS.map((plan) => (
          <li key={plan} class="panel shift-plan">
            <h3>
              <a href={`#/shift/${plan}`}>{t(`shift.plans.${plan}.name`)}</a>
            </h3>
            <p>{t(`shift.plans.${plan}.line`)}</p>
            <p class="hint">
              <Icon name="clock" /> {t('shift.start.calls', { count: SHIFT_PLANS[plan].calls })}
            </p>
          </li>
        ))}
        <NextDay contacts={contacts} />
      </ul>
    </section>
  );
}

/** SC-26: there is a next day as soon as there was a contact. */
function NextDay({ contacts }: Pick<Props, 'contacts'>) {
  const { t } = useTexts();
  const name = t('shift.plans.next-day.name');
  return (
    <li class="panel shift-plan">
      <h3>{contacts > 0 ? <a href={`#/shift/${NEXT_DAY}`}>{name}</a> : name}</h3>
      <p>{t(contacts > 0 ? 'shift.plans.next-day.line' : 'shift.post.nobody-yet')}</p>
      {contacts > 0 && (
        <p class="hint">
          <Icon name="clock" /> {t('shift.post.contacts', { count: Math.min(contacts, CONTACTS.most) })}
        </p>
      )}
    </li>
  );
}
