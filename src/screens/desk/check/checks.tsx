import '../../style/desk-assign.css';
import '../../style/desk-check.css';
import type { ListedCheck } from '../../../protocol/check.ts';
import type { Cohort } from '../../../protocol/cohort.ts';
import { useTexts } from '../../ui.ts';
import { CohortFrame } from '../cohort/cohort-frame.tsx';
import type { FrameModel } from '../desk-frame.tsx';
import { Waiting } from '../waiting.tsx';
import type { ChecksModel } from './check-model.ts';

interface Props {
  readonly frame: FrameModel;
  readonly cohort: Cohort;
  readonly model: ChecksModel;
}

/** The team checks of a group, the newest first, and whether it is level in each. */
export function ChecksPage({ frame, cohort, model }: Props) {
  const { t } = useTexts();
  const checks = model.checks.value;
  const way = (
    <a class="button primary" href={`#/desk/new-check/${cohort.id}`}>
      {t('checking.title')}
    </a>
  );
  return (
    <CohortFrame
      frame={frame}
      cohort={cohort}
      at="checks"
      actions={checks !== null && checks.length > 0 && way}
    >
      {checks === null && <Waiting unread={model.unread} />}
      {checks?.length === 0 && (
        <section class="panel desk-empty">
          <h2>{t('checks.none')}</h2>
          <p>{t('checks.none-line')}</p>
          <p>{way}</p>
        </section>
      )}
      <ul class="assignment-list">
        {checks?.map((check) => (
          <li key={check.id} class={check.withdrawn ? 'panel withdrawn' : 'panel'}>
            <OneCheck check={check} model={model} />
          </li>
        ))}
      </ul>
    </CohortFrame>
  );
}

function OneCheck({ check, model }: { readonly check: ListedCheck; readonly model: ChecksModel }) {
  const { t, number, day } = useTexts();
  const { id, title, created, questions, needed, level, people, passed, withdrawn } = check;
  const deed = t(withdrawn ? 'assignments.give-out' : 'assignments.withdraw');
  return (
    <>
      <div class="assignment-head">
        <h2>
          <a href={`#/desk/check/${id}`}>{title}</a>
        </h2>
        <LevelWord level={level} />
        {withdrawn && <span class="withdrawn-word">{t('assignments.withdrawn')}</span>}
      </div>
      <p>
        <label class="mastered-by">
          {t('checks.passed', { passed: number(passed), all: number(people) })}
          <meter max={Math.max(1, people)} value={passed} />
        </label>
      </p>
      <p class="hint">
        {t('checks.asked', { count: questions.length })} ·{' '}
        {t('checks.needed', { needed: number(needed), all: number(questions.length) })} · {day(created)}
      </p>
      <div class="buttons">
        <a class="button" href={`#/desk/check/${id}`} aria-label={`${t('checks.open')}: ${title}`}>
          {t('checks.open')}
        </a>
        <button
          type="button"
          aria-label={`${deed}: ${title}`}
          onClick={() => model.withdraw(check, !withdrawn)}
        >
          {deed}
        </button>
      </div>
    </>
  );
}

/** Whether a group is level, in a sign and a word. */
export function LevelWord({ level }: { readonly level: boolean }) {
  const { t } = useTexts();
  return (
    <span class={level ? 'level-word level' : 'level-word'}>
      {t(level ? 'checks.level' : 'checks.not-level')}
    </span>
  );
}
