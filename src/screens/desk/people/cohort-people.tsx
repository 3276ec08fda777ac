import '../../style/desk-people.css';
import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useTexts } from '../../ui.ts';
import { CohortFrame } from '../cohort/cohort-frame.tsx';
import type { FrameModel } from '../desk-frame.tsx';
import { type NumbersModel, NumbersPanel } from '../take-away/numbers-panel.tsx';
import { UnderWay } from '../take-away/under-way.tsx';
import { NotRead } from '../waiting.tsx';
import { type AddModel, AddPanel } from './add-panel.tsx';
import { type CodesModel, CodesPanel } from './codes-panel.tsx';
import type { MembersModel } from './members-model.ts';
import { MembersTable } from './members-table.tsx';
import { MembersDeeds, MembersFilterLine } from './members-tools.tsx';
import type { RosterModel } from './roster-model.ts';
import { RosterPanel } from './roster-panel.tsx';

/** Ways to get people in. */
const WAYS = ['code', 'roster', 'add'] as const;
type Way = (typeof WAYS)[number];
type Open = Way | 'numbers' | null;

export interface CohortPeopleModel {
  readonly members: MembersModel;
  readonly codes: CodesModel;
  readonly roster: RosterModel;
  readonly adding: AddModel;
  readonly numbers: NumbersModel;
  /** All people of the cohort as a table. */
  readonly takeRoster: () => void;
}

interface Props {
  readonly frame: FrameModel;
  readonly model: CohortPeopleModel;
}

/** The people of a cohort, and how more of them come in. */
export function CohortPeople({ frame, model }: Props) {
  const open = useSignal<Open>(null);
  const cohort = model.members.cohort.value;
  const empty = cohort.trainees === 0;
  return (
    <CohortFrame frame={frame} cohort={cohort} at="people">
      {cohort.archived !== null ? <InArchive /> : <Ways open={open} teach={empty} />}
      {open.value === 'code' && <CodesPanel model={model.codes} />}
      {open.value === 'roster' && <RosterPanel model={model.roster} />}
      {open.value === 'add' && <AddPanel model={model.adding} />}
      <Members model={model} />
      <Away model={model} open={open} />
    </CohortFrame>
  );
}

function InArchive() {
  const { t } = useTexts();
  return <p class="panel">{t('people-ways.archived')}</p>;
}

interface WaysProps {
  readonly open: Signal<Open>;
  /** Nobody is there yet: each way says what it is good for. */
  readonly teach: boolean;
}

function Ways({ open, teach }: WaysProps) {
  const { t } = useTexts();
  const ways = WAYS.map((way) => (
    <Toggle key={way} open={open} way={way} primary={teach && way === 'code'}>
      {t(`people-ways.${way}.name`)}
    </Toggle>
  ));
  if (!teach) return <p class="buttons">{ways}</p>;
  return (
    <section class="panel">
      <h2>{t('people-ways.title')}</h2>
      <ul class="people-ways">
        {WAYS.map((way, place) => (
          <li key={way}>
            {ways[place]}
            <p>{t(`people-ways.${way}.line`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ToggleProps {
  readonly open: Signal<Open>;
  readonly way: Exclude<Open, null>;
  readonly primary?: boolean;
  readonly children: ComponentChildren;
}

function Toggle({ open, way, primary = false, children }: ToggleProps) {
  const isOpen = open.value === way;
  return (
    <button
      type="button"
      class={primary && !isOpen ? 'primary' : ''}
      aria-expanded={isOpen}
      onClick={() => (open.value = isOpen ? null : way)}
    >
      {children}
    </button>
  );
}

function Members({ model }: Pick<Props, 'model'>) {
  const { t } = useTexts();
  const { trainees, trainers } = model.members.cohort.value;
  return (
    <section class="panel members">
      <h2>{t('members.title')}</h2>
      <p>
        {t('cohorts.people', { count: trainees })} · {t('cohorts.trainers', { count: trainers })}
      </p>
      <MembersFilterLine model={model.members} />
      <NotRead unread={model.members.unreadOthers} />
      <MembersDeeds model={model.members} />
      <MembersTable model={model.members} />
    </section>
  );
}

interface AwayProps extends Pick<Props, 'model'> {
  readonly open: Signal<Open>;
}

/** What can be taken out of the house. */
function Away({ model, open }: AwayProps) {
  const { t } = useTexts();
  return (
    <>
      <p class="buttons">
        <button type="button" onClick={model.takeRoster}>
          {t('members.take-roster')}
        </button>
        <Toggle open={open} way="numbers">
          {t('take-away.title')}
        </Toggle>
      </p>
      {open.value === 'numbers' ? <NumbersPanel model={model.numbers} /> : <UnderWay model={model.numbers} />}
    </>
  );
}
