import '../../style/desk-people.css';
import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import type { Cohort } from '../../../protocol/cohort.ts';
import { useTexts } from '../../ui.ts';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import type { Unread } from '../unread.ts';
import { Waiting } from '../waiting.tsx';
import { ArchivedCohorts, CohortCards } from './cohort-cards.tsx';
import { CohortForm, type NamedCohort } from './cohort-form.tsx';
import { FirstSteps } from './first-steps.tsx';

export interface CohortsModel {
  /** Names of all time zones, and the one the reader is in. */
  readonly zones: readonly string[];
  readonly ownZone: string;
  /** Null until they have come. */
  readonly cohorts: ReadonlySignal<readonly Cohort[] | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  make(wanted: NamedCohort): Promise<void>;
  /** Gives whether it was changed. */
  change(cohort: Cohort, to: NamedCohort): Promise<boolean>;
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
  const form = useSignal<Cohort | 'new' | null>(null);
  const cohorts = model.cohorts.value;
  const active = cohorts?.filter(({ archived }) => archived === null) ?? [];
  const archived = cohorts?.filter((cohort) => cohort.archived !== null) ?? [];
  const make = () => {
    form.value = 'new';
  };
  const empty = cohorts !== null && active.length === 0;
  return (
    <DeskFrame
      frame={frame}
      title={t('cohorts.title')}
      actions={!empty && form.value === null && <MakeButton onPress={make} />}
    >
      {cohorts === null && <Waiting unread={model.unread} />}
      <OpenForm model={model} form={form} />
      {empty && form.value === null && <FirstSteps onMake={make} />}
      <CohortCards
        cohorts={active}
        onArchive={(cohort) => model.archive(cohort, true)}
        onChange={(cohort) => (form.value = cohort)}
      />
      <ArchivedCohorts cohorts={archived} onRestore={(cohort) => model.archive(cohort, false)} />
    </DeskFrame>
  );
}

interface FormProps {
  readonly model: CohortsModel;
  readonly form: Signal<Cohort | 'new' | null>;
}

function OpenForm({ model, form }: FormProps) {
  const { t } = useTexts();
  const open = form.value;
  const { zones, ownZone } = model;
  const close = () => {
    form.value = null;
  };
  if (open === null) return null;
  if (open === 'new')
    return (
      <CohortForm
        key="new"
        begins={{ name: '', timeZone: ownZone }}
        title={t('new-cohort.title')}
        submit="new-cohort.make"
        zones={zones}
        onSend={model.make}
        onClose={close}
      />
    );
  const send = async (to: NamedCohort) => {
    if (await model.change(open, to)) close();
  };
  return (
    <CohortForm
      key={open.id}
      begins={open}
      title={t('change-cohort.title', { name: open.name })}
      note={t('change-cohort.note')}
      submit="change-cohort.save"
      zones={zones}
      onSend={send}
      onClose={close}
    />
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
