import '../../style/desk-people.css';
import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Cohort, CohortStanding } from '../../../protocol/cohort.ts';
import { useTexts } from '../../ui.ts';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import type { Unread } from '../unread.ts';
import { NotRead, Waiting } from '../waiting.tsx';
import { ArchivedCohorts, CohortCards, changeButton } from './cohort-cards.tsx';
import { CohortForm, type NamedCohort } from './cohort-form.tsx';
import { FirstSteps } from './first-steps.tsx';

export interface CohortsModel {
  /** Names of all time zones, and the one the reader is in. */
  readonly zones: readonly string[];
  readonly ownZone: string;
  /** Null until they have come. */
  readonly cohorts: ReadonlySignal<readonly Cohort[] | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  /** How each group stands, as far as that has come. */
  readonly standings: ReadonlySignal<ReadonlyMap<string, CohortStanding>>;
  readonly unreadStandings: ReadonlySignal<Unread | null>;
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
  useGivenBack(form.value);
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
      <NotRead unread={model.unreadStandings} />
      <CohortCards
        cohorts={active}
        standings={model.standings.value}
        onArchive={(cohort) => model.archive(cohort, true)}
        onChange={(cohort) => (form.value = cohort)}
      />
      <ArchivedCohorts cohorts={archived} onRestore={(cohort) => model.archive(cohort, false)} />
    </DeskFrame>
  );
}

const MAKE_BUTTON = 'make-cohort';

/** Whoever closes the form is back at the button that has opened it, also where that is drawn anew. */
function useGivenBack(open: Cohort | 'new' | null): void {
  const before = useRef<Cohort | 'new' | null>(null);
  useEffect(() => {
    const closed = open === null ? before.current : null;
    before.current = open;
    if (closed !== null)
      document.getElementById(closed === 'new' ? MAKE_BUTTON : changeButton(closed.id))?.focus();
  }, [open]);
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
    <button type="button" class="primary" id={MAKE_BUTTON} onClick={onPress}>
      {t('new-cohort.title')}
    </button>
  );
}
