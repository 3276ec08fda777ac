import type { Input } from '../../engine/chart/input.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useTexts } from '../ui.ts';
import type { CallModel } from './call-model.ts';
import { ChoiceList } from './choice-list.tsx';

interface Props {
  readonly call: CallModel;
  onClose(): void;
}

/** Sends an input and closes the dialog it was chosen in. */
function choose({ call, onClose }: Props, input: Input): () => void {
  return () => {
    onClose();
    call.send(input);
  };
}

export function BreathePanel(props: Props) {
  const { t } = useTexts();
  const { reframes, breathsLeft } = props.call.view.value.tools;
  const choices = reframes.map((how) => ({
    key: how,
    name: t(`breathe.${how}.name`),
    hint: t(`breathe.${how}.hint`),
    pick: choose(props, { type: 'breathe', how }),
  }));
  return (
    <Dialog title={t('breathe.title')} onClose={props.onClose}>
      <p class="hint">
        {t('tools.breathe.hint')} {t('tools.left', { count: breathsLeft })}
      </p>
      <ChoiceList choices={choices} />
    </Dialog>
  );
}

export function ApprovalPanel(props: Props) {
  const { t, scenario } = useTexts();
  const choices = props.call.view.value.tools.approvals.map((item) => ({
    key: item,
    name: scenario(props.call.scenario.id, `parameters.${item}`),
    pick: choose(props, { type: 'approval', item }),
  }));
  return (
    <Dialog title={t('approval.title')} onClose={props.onClose}>
      <p class="hint">{t('approval.note')}</p>
      <ChoiceList choices={choices} />
    </Dialog>
  );
}

export function EndPanel(props: Props) {
  const { t } = useTexts();
  const choices = [
    { key: 'no', name: t('end.no'), pick: props.onClose },
    { key: 'yes', name: t('end.yes'), pick: choose(props, { type: 'end' }) },
  ];
  return (
    <Dialog title={t('end.title')} onClose={props.onClose}>
      <p class="hint">{t('end.note')}</p>
      <ChoiceList choices={choices} />
    </Dialog>
  );
}
