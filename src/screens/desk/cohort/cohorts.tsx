import '../../style/desk-people.css';
import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { Cohort } from '../../../protocol/cohort.ts';
import { useTexts } from '../../ui.ts';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import type { Unread } from '../unread.ts';
import { Waiting } from '../waiting.tsx';
import { FirstSteps } from './first-steps.tsx';
import { NewCohort, type NewCohortModel } from './new-cohort.tsx';

export interface CohortsModel extends NewCohortModel {
  /** Null until they have come. */
  readonly cohorts: ReadonlySignal<readonly Cohort[] | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  /** Puts it into the archive, or takes it out. */
  archive(cohort: Cohort, archived: boolean): void;
}

interface Props {
  readonly frame: FrameModel;
  readonly model: CohortsModel;
}

/** Where the desk begins: the cohorts, a new one, and what was put away. */
export function CohortsPage({ frame, model }: Props) {
  const { t } = useTexts();
  const making = useSignal(false);
  const cohorts = model.cohorts.value;
  const active = cohorts?.filter(({ archived }) => archived === null) ?? [];
  const archived = cohorts?.filter((cohort) => cohort.archived !== null) ?? [];
  const make = () => {
    making.value = true;
  };
  const empty = cohorts !== null && active.length === 0;
  return (
    <DeskFrame
      frame={frame}
      title={t('cohorts.title')}
      actions={!empty && !making.value && <MakeButton onPress={make} />}
    >
      {cohorts === null && <Waiting unread={model.unread} />}
      {making.value && <NewCohort model={model} onClose={() => (making.value = false)} />}
      {empty && !making.value && <FirstSteps onMake={make} />}
      <Cards cohorts={active} onArchive={(cohort) => model.archive(cohort, true)} />
      <Archive cohorts={archived} onRestore={(cohort) => model.archive(cohort, false)} />
    </DeskFrame>
  );
}

function MakeButton({ onPress }: { onPress(): void }) {
  const { t } = useTexts();
  return (
    <button type="button" class="primary" onClick={onPress}>
      {t('new-cohort.title')}
    </button>
  );
}

interface CardsProps {
  readonly cohorts: readonly Cohort[];
  onArchive(cohort: Cohort): void;
}

function Cards({ cohorts, onArchive }: CardsProps) {
  if (cohorts.length === 0) return null;
  return (
    <ul class="desk-cards">
      {cohorts.map((cohort) => (
        <Card key={cohort.id} cohort={cohort} onArchive={() => onArchive(cohort)} />
      ))}
    </ul>
  );
}

function Card({ cohort, onArchive }: { readonly cohort: Cohort; onArchive(): void }) {
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
function Archive({ cohorts, onRestore }: ArchiveProps) {
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
