import '../../style/profile.css';
import '../../style/desk-person.css';
import type { ReadonlySignal } from '@preact/signals';
import type { PersonRecord } from '../../../protocol/record.ts';
import { SkillBars } from '../../progress/skill-bars.tsx';
import { useTexts } from '../../ui.ts';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import { AccuracyCurve } from './accuracy-curve.tsx';
import { CallsPanel } from './calls-panel.tsx';
import { groupCrumbs } from './group-crumbs.ts';
import { MendName } from './mend-name.tsx';
import { PersonAssignments } from './person-assignments.tsx';

interface Props {
  readonly frame: FrameModel;
  readonly record: ReadonlySignal<PersonRecord>;
  /** From which cohort somebody looks; empty where from none. */
  readonly cohort: string;
  /** Null where it is not the reader's to put right. */
  readonly onRename: ((name: string) => void) | null;
}

/** Somebody, as far as their calls tell: skills, accuracy, what was asked of them, and every call. */
export function PersonPage({ frame, record, cohort, onRename }: Props) {
  const { t } = useTexts();
  const known = record.value;
  const { person, groups, attempts } = known;
  const crumbs = groupCrumbs(t('cohorts.title'), groups, cohort);
  const actions = (
    <>
      {onRename && <MendName name={person.displayName} onRename={onRename} />}
      <a class="button" href={`#/desk/person/${person.id}/${cohort}/report`}>
        {t('desk-person.to-report')}
      </a>
    </>
  );
  return (
    <DeskFrame frame={frame} title={person.displayName} crumbs={crumbs} actions={actions}>
      <p>{t('desk-person.groups', { names: groups.map(({ name }) => name).join(', ') || '–' })}</p>
      <WearWord record={known} />
      <PersonAssignments assignments={known.assignments} />
      {attempts.some(({ result }) => result) ? (
        <Played record={known} />
      ) : (
        <NothingYet record={known} cohort={cohort} />
      )}
    </DeskFrame>
  );
}

const LATEST = { since: 'desk-person.since', same: 'desk-person.same' } as const;

function Played({ record: { bars, attempts, more } }: { readonly record: PersonRecord }) {
  return (
    <>
      <SkillBars bars={bars} change={LATEST} />
      <AccuracyCurve attempts={attempts} />
      <CallsPanel attempts={attempts} more={more} />
    </>
  );
}

/** Only where there is something to warn of, and only where they allow it (M-25). */
function WearWord({ record: { person, wear } }: { readonly record: PersonRecord }) {
  const { t, number } = useTexts();
  if (!wear) return null;
  return (
    <section class="panel person-wear">
      <h2>{t('desk-person.wear-title')}</h2>
      <p>
        {t('desk-person.wear', {
          name: person.displayName,
          low: number(wear.low),
          calls: number(wear.calls),
        })}
      </p>
    </section>
  );
}

function NothingYet({ record, cohort }: { readonly record: PersonRecord; readonly cohort: string }) {
  const { t } = useTexts();
  const group = cohort || record.groups[0]?.cohort;
  return (
    <section class="panel">
      <h2>{t('desk-person.empty-title')}</h2>
      <p>{t('desk-person.empty', { name: record.person.displayName })}</p>
      {group && (
        <p class="buttons">
          <a class="button primary" href={`#/desk/cohort/${group}/assignments`}>
            {t('desk-person.to-assignments')}
          </a>
        </p>
      )}
    </section>
  );
}
