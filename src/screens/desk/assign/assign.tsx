import '../../style/desk-assign.css';
import { useSignal } from '@preact/signals';
import { useTexts } from '../../ui.ts';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import { NotRead, Waiting } from '../waiting.tsx';
import type { AssignModel } from './assign-model.ts';
import { Conditions } from './conditions.tsx';
import { FaultLine } from './fault-line.tsx';
import { Naming } from './naming.tsx';
import { PeopleChoice } from './people-choice.tsx';
import { ScenarioChoice } from './scenario-choice.tsx';
import { Summary } from './summary.tsx';
import { Beginnings, TemplateList } from './templates.tsx';
import { Times } from './times.tsx';

interface Props {
  readonly frame: FrameModel;
  readonly model: AssignModel;
}

/** A new assignment, from top to bottom: what, for whom, when, on which conditions; and what comes of it, in a sentence. */
export function AssignPage({ frame, model }: Props) {
  const { t } = useTexts();
  const { cohort, scenarios, send, draft } = model;
  const keeping = useSignal(false);
  const crumbs = [
    { name: t('cohorts.title'), href: '#/desk' },
    { name: cohort.name, href: `#/desk/cohort/${cohort.id}/assignments` },
  ];
  return (
    <DeskFrame frame={frame} title={t('assigning.title')} crumbs={crumbs}>
      <NotRead unread={model.unreadTemplates} />
      {scenarios.value === null ? (
        <Waiting unread={model.unread} />
      ) : (
        <form
          class="assigning"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <Beginnings model={model} />
          <ScenarioChoice
            legend={t('assigning.what')}
            none={t('assigning.none-chosen')}
            chosen={draft.value.versions}
            scenarios={scenarios.value}
            choose={model.choose}
            wrong={<FaultLine model={model} of={['no-scenarios', 'too-many-scenarios']} />}
          />
          <PeopleChoice model={model} />
          <Times model={model} />
          <Conditions model={model} />
          <Summary
            model={model}
            onKeep={() => {
              keeping.value = true;
            }}
          />
        </form>
      )}
      <TemplateList model={model} />
      {keeping.value && (
        <Naming
          title={t('templates.keep')}
          begins={draft.value.title}
          onName={model.keepTemplate}
          onClose={() => {
            keeping.value = false;
          }}
        />
      )}
    </DeskFrame>
  );
}
