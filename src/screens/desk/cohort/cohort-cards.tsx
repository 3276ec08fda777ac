import type { Cohort } from '../../../protocol/cohort.ts';
import { useTexts } from '../../ui.ts';

interface CardsProps {
  readonly cohorts: readonly Cohort[];
  onArchive(cohort: Cohort): void;
  onChange(cohort: Cohort): void;
}

/** The groups somebody has to do with, and what can be done with each. */
export function CohortCards({ cohorts, onArchive, onChange }: CardsProps) {
  if (cohorts.length === 0) return null;
  return (
    <ul class="desk-cards">
      {cohorts.map((cohort) => (
        <Card
          key={cohort.id}
          cohort={cohort}
          onArchive={() => onArchive(cohort)}
          onChange={() => onChange(cohort)}
        />
      ))}
    </ul>
  );
}

interface CardProps {
  readonly cohort: Cohort;
  onArchive(): void;
  onChange(): void;
}

function Card({ cohort, onArchive, onChange }: CardProps) {
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
      <p class="buttons">
        {trainees === 0 && (
          <a class="button primary" href={`#/desk/cohort/${id}/people`}>
            {t('cohorts.invite')}
          </a>
        )}
        <button
          type="button"
          class="quiet"
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
