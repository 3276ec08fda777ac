import '../style/talk.css';
import type { ComponentChildren } from 'preact';
import { BriefingFacts } from '../parts/briefing-facts.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useTexts } from '../ui.ts';
import type { CallModel } from './call-model.ts';

interface Props {
  readonly call: CallModel;
  /** What earlier calls have left (M-02). */
  readonly children?: ComponentChildren;
  onClose(): void;
}

/** The briefing, to be read again during the call, and what has come to light or was promised since. */
export function KnowledgePanel({ call, children, onClose }: Props) {
  const { t, scenario } = useTexts();
  const { id } = call.scenario;
  const { goal, concern } = call.view.value;
  return (
    <Dialog title={t('knowledge.title')} onClose={onClose}>
      <p>{scenario(id, 'briefing')}</p>
      <dl class="cards">
        {goal && (
          <div>
            <dt>{t('call.goal')}</dt>
            <dd>{scenario(id, `goals.${goal}`)}</dd>
          </div>
        )}
        <div class={concern ? 'turned' : 'face-down'}>
          <dt>{t('call.concern')}</dt>
          <dd>{concern ? scenario(id, 'concern') : t('call.concern-hidden')}</dd>
        </div>
        <Promises call={call} />
        <Approvals call={call} />
      </dl>
      <BriefingFacts scenario={call.scenario} />
      {children}
    </Dialog>
  );
}

function Promises({ call }: { call: CallModel }) {
  const { t, scenario } = useTexts();
  const { promises } = call.view.value;
  return (
    <div>
      <dt>{t('call.promises')}</dt>
      {promises.length === 0 && <dd>{t('call.no-promises')}</dd>}
      {promises.map(({ id, outcome }) => (
        <dd key={id}>
          {scenario(call.scenario.id, `promises.${id}`)} ({t(`call.outcomes.${outcome ?? 'open'}`)})
        </dd>
      ))}
    </div>
  );
}

function Approvals({ call }: { call: CallModel }) {
  const { t, scenario } = useTexts();
  const { pending, granted } = call.view.value.approvals;
  const name = (item: string) => scenario(call.scenario.id, `parameters.${item}`);
  return (
    <>
      {pending && (
        <div>
          <dt>{t('call.asked-for')}</dt>
          <dd>{name(pending)}</dd>
        </div>
      )}
      {granted.length > 0 && (
        <div>
          <dt>{t('call.approved')}</dt>
          {granted.map((item) => (
            <dd key={item}>{name(item)}</dd>
          ))}
        </div>
      )}
    </>
  );
}
