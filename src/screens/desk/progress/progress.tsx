import '../../style/desk-progress.css';
import type { Cohort } from '../../../protocol/cohort.ts';
import { useTexts } from '../../ui.ts';
import { CohortFrame } from '../cohort/cohort-frame.tsx';
import type { FrameModel } from '../desk-frame.tsx';
import { useOnPaper } from '../on-paper.ts';
import { Waiting } from '../waiting.tsx';
import { Finding } from './finding.tsx';
import { PeopleCards } from './people-cards.tsx';
import { ProgressGrid } from './progress-grid.tsx';
import type { ProgressModel } from './progress-model.ts';
import { ProgressPaper } from './progress-paper.tsx';
import { Reminding } from './reminding.tsx';

interface Props {
  readonly frame: FrameModel;
  readonly cohort: Cohort;
  readonly model: ProgressModel;
}

/** Everybody of a cohort against everything it was assigned. */
export function ProgressPage({ frame, cohort, model }: Props) {
  const { t } = useTexts();
  return (
    <CohortFrame
      frame={frame}
      cohort={cohort}
      at="progress"
      wide
      actions={
        <a class="button" href={`#/desk/assign/${cohort.id}`}>
          {t('progress-desk.assign')}
        </a>
      }
    >
      <Content model={model} />
    </CohortFrame>
  );
}

function Content({ model }: { readonly model: ProgressModel }) {
  const everybody = model.everybody.value;
  if (!everybody) return <Waiting unread={model.unread} />;
  if (everybody.length === 0) return <Empty what="no-people" href={`#/desk/cohort/${model.cohort}/people`} />;
  if (model.assignments.value.length === 0)
    return <Empty what="no-assignments" href={`#/desk/assign/${model.cohort}`} />;
  return (
    <>
      <Finding model={model} />
      <Reminding model={model} />
      {model.shown.value.length > 0 && <People model={model} />}
    </>
  );
}

function People({ model }: { readonly model: ProgressModel }) {
  if (useOnPaper()) return <ProgressPaper model={model} />;
  return model.narrow.value ? <PeopleCards model={model} /> : <ProgressGrid model={model} />;
}

interface EmptyProps {
  readonly what: 'no-people' | 'no-assignments';
  readonly href: string;
}

/** What has to be done first, and the way there. */
function Empty({ what, href }: EmptyProps) {
  const { t } = useTexts();
  return (
    <section class="panel desk-empty">
      <h2>{t(`progress-empty.${what}.title`)}</h2>
      <p>{t(`progress-empty.${what}.line`)}</p>
      <p>
        <a class="button primary" href={href}>
          {t(`progress-empty.${what}.do`)}
        </a>
      </p>
    </section>
  );
}
