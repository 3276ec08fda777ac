import type { Cohort, CohortStanding } from '../../../protocol/cohort.ts';
import { useTexts } from '../../ui.ts';

/** Of the button that opens what can be changed of a group. */
export const changeButton = (cohort: string): string => `change-${cohort}`;

interface CardsProps {
  readonly cohorts: readonly Cohort[];
  /** By cohort, as far as they have come. */
  readonly standings: ReadonlyMap<string, CohortStanding>;
  onArchive(cohort: Cohort): void;
  onChange(cohort: Cohort): void;
}

/** The groups somebody has to do with, and what can be done with each. */
export function CohortCards({ cohorts, standings, onArchive, onChange }: CardsProps) {
  if (cohorts.length === 0) return null;
  return (
    <ul class="desk-cards">
      {cohorts.map((cohort) => (
        <Card
          key={cohort.id}
          cohort={cohort}
          standing={standings.get(cohort.id)}
          onArchive={() => onArchive(cohort)}
          onChange={() => onChange(cohort)}
        />
      ))}
    </ul>
  );
}

interface CardProps {
  readonly cohort: Cohort;
  readonly standing: CohortStanding | undefined;
  onArchive(): void;
  onChange(): void;
}

function Card({ cohort, standing, onArchive, onChange }: CardProps) {
  const { t } = useTexts();
  const { id, name, trainees, trainers, timeZone } = cohort;
  return (
    <li class="panel cohort-card">
      <h2>
        <a href={`#/desk/cohort/${id}`}>{name}</a>
      </h2>
      <p>
        {t('cohorts.people', { count: trainees })} · {t('cohorts.trainers', { count: trainers })}
      </p>
      <p class="hint">{timeZone.replaceAll('_', ' ')}</p>
      {standing && <Stands id={id} standing={standing} />}
      <p class="buttons">
        {trainees === 0 && (
          <a class="button primary" href={`#/desk/cohort/${id}/people`}>
            {t('cohorts.invite')}
          </a>
        )}
        <button
          type="button"
          class="quiet"
          id={changeButton(id)}
          onClick={onChange}
          aria-label={t('change-cohort.title', { name })}
        >
          {t('change-cohort.open')}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={onArchive}
          aria-label={t('cohorts.archive-one', { name })}
        >
          {t('cohorts.archive')}
        </button>
      </p>
    </li>
  );
}

/** Where each figure is looked at closer. */
const PLACES: Readonly<Record<keyof CohortStanding, string>> = {
  overdue: 'progress',
  underWay: 'progress',
  done: 'progress',
  notCome: 'people',
};

/** What has to be seen to comes first; of what is nobody's there is no word. */
function Stands({ id, standing }: { readonly id: string; readonly standing: CohortStanding }) {
  const { t, number } = useTexts();
  const figures = (Object.keys(PLACES) as (keyof CohortStanding)[]).filter((name) => standing[name] > 0);
  if (figures.length === 0) return null;
  return (
    <ul class="cohort-stands" aria-label={t('cohort-standing.title')}>
      {figures.map((name) => (
        <li key={name} class={name === 'overdue' ? 'is-overdue' : undefined}>
          <a href={`#/desk/cohort/${id}/${PLACES[name]}`}>
            {t(`cohort-standing.${name}`, { many: number(standing[name]) })}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface ArchiveProps {
  readonly cohorts: readonly Cohort[];
  onRestore(cohort: Cohort): void;
}

/** What was put away stays folded. */
export function ArchivedCohorts({ cohorts, onRestore }: ArchiveProps) {
  const { t, day } = useTexts();
  if (cohorts.length === 0) return null;
  return (
    <details class="panel">
      <summary>{t('cohorts.archived', { count: cohorts.length })}</summary>
      <ul class="desk-rows">
        {cohorts.map((cohort) => (
          <li key={cohort.id}>
            <span>
              <a href={`#/desk/cohort/${cohort.id}`}>{cohort.name}</a>{' '}
              <span class="hint">{t('cohorts.since', { day: day(cohort.archived ?? 0) })}</span>
            </span>
            <button
              type="button"
              onClick={() => onRestore(cohort)}
              aria-label={t('cohorts.restore-one', { name: cohort.name })}
            >
              {t('cohorts.restore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
