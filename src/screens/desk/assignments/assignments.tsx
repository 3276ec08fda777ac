import '../../style/desk-assign.css';
import type { ListedAssignment } from '../../../protocol/assignment.ts';
import type { Cohort } from '../../../protocol/cohort.ts';
import { useTexts } from '../../ui.ts';
import { termsSentence } from '../assign/terms-sentence.ts';
import { CohortFrame } from '../cohort/cohort-frame.tsx';
import type { FrameModel } from '../desk-frame.tsx';
import { Waiting } from '../waiting.tsx';
import type { AssignmentsModel } from './assignments-model.ts';
import { ChangeForm } from './change-form.tsx';

interface Props {
  readonly frame: FrameModel;
  readonly cohort: Cohort;
  readonly model: AssignmentsModel;
}

/** What a cohort was assigned, the newest first. */
export function AssignmentsPage({ frame, cohort, model }: Props) {
  const { t } = useTexts();
  const listed = model.listed.value;
  const href = `#/desk/assign/${cohort.id}`;
  return (
    <CohortFrame
      frame={frame}
      cohort={cohort}
      at="assignments"
      actions={
        listed !== null &&
        listed.assignments.length > 0 && (
          <a class="button primary" href={href}>
            {t('assigning.title')}
          </a>
        )
      }
    >
      {listed === null && <Waiting unread={model.unread} />}
      {listed?.assignments.length === 0 && (
        <section class="panel desk-empty">
          <h2>{t('assignments.none')}</h2>
          <p>{t('assignments.none-line')}</p>
          <p>
            <a class="button primary" href={href}>
              {t('assigning.title')}
            </a>
          </p>
        </section>
      )}
      <ul class="assignment-list">
        {listed?.assignments.map((one) => (
          <li key={one.id} class={one.withdrawn ? 'panel withdrawn' : 'panel'}>
            {model.changing.value === one.id ? (
              <ChangeForm assignment={one} zone={listed.zone} model={model} />
            ) : (
              <OneAssignment assignment={one} zone={listed.zone} model={model} />
            )}
          </li>
        ))}
      </ul>
    </CohortFrame>
  );
}

interface OneProps {
  readonly assignment: ListedAssignment;
  readonly zone: string;
  readonly model: AssignmentsModel;
}

function OneAssignment({ assignment, zone, model }: OneProps) {
  const texts = useTexts();
  const { t } = texts;
  const { title, items, people, addressees, mastered, withdrawn, terms } = assignment;
  return (
    <>
      <div class="assignment-head">
        <h2>{title}</h2>
        {withdrawn && <span class="withdrawn-word">{t('assignments.withdrawn')}</span>}
      </div>
      <p>{useWhen(assignment, zone)}</p>
      <p>
        <label class="mastered-by">
          {t('assignments.mastered', { count: mastered, all: addressees })}
          <meter max={Math.max(1, addressees)} value={mastered} />
        </label>
        {people !== null && <span class="hint"> {t('assignments.for-some')}</span>}
      </p>
      <p class="hint">{termsSentence(texts, terms)}</p>
      <details>
        <summary>{t('assigning.several', { count: items.length })}</summary>
        <ol class="assigned-items">
          {items.map((item) => (
            <li key={item.version}>
              {model.titleOf(item)}
              {item.goal && <span class="hint"> – {model.goalOf(item)}</span>}
            </li>
          ))}
        </ol>
      </details>
      <Deeds assignment={assignment} model={model} />
    </>
  );
}

function useWhen({ window: { opens, due } }: ListedAssignment, zone: string): string {
  const { t, day } = useTexts();
  const at = (moment: number) => day(moment, 'with-time', zone);
  const named = zone.replaceAll('_', ' ');
  return due === null
    ? t('assign-told.open', { opens: at(opens), zone: named })
    : t('assign-told.between', { opens: at(opens), due: at(due), zone: named });
}

function Deeds({ assignment, model }: Pick<OneProps, 'assignment' | 'model'>) {
  const { t } = useTexts();
  const { id, title, withdrawn } = assignment;
  const deed = withdrawn ? 'assignments.give-out' : 'assignments.withdraw';
  return (
    <div class="buttons">
      {!withdrawn && (
        <button
          type="button"
          aria-label={`${t('assignments.change')}: ${title}`}
          onClick={() => {
            model.changing.value = id;
          }}
        >
          {t('assignments.change')}
        </button>
      )}
      <button
        type="button"
        aria-label={`${t(deed)}: ${title}`}
        onClick={() => model.withdraw(assignment, !withdrawn)}
      >
        {t(deed)}
      </button>
    </div>
  );
}
