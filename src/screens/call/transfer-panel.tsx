import { useSignal } from '@preact/signals';
import { TRANSFERS, type Transfer } from '../../engine/chart/input.ts';
import type { HandoverBlock } from '../../engine/vocabulary.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useTexts } from '../ui.ts';
import type { CallModel } from './call-model.ts';
import { ChoiceList } from './choice-list.tsx';
import { HandoverForm } from './handover-form.tsx';

interface Props {
  readonly call: CallModel;
  onClose(): void;
}

/** The transfer desk (M-16): put through, tell what it costs, or hand over with something in writing. */
export function TransferPanel({ call, onClose }: Props) {
  const { t } = useTexts();
  const writing = useSignal(false);
  const transfer = (how: Transfer, summary?: readonly HandoverBlock[]) => {
    onClose();
    call.send({ type: 'transfer', how, ...(summary ? { summary } : {}) });
  };
  const pick = (how: Transfer) => {
    if (how === 'warm') writing.value = true;
    else transfer(how);
  };
  const choices = TRANSFERS.map((how) => ({
    key: how,
    name: t(`transfer.${how}.name`),
    hint: t(`transfer.${how}.hint`),
    pick: () => pick(how),
  }));
  return (
    <Dialog title={t(writing.value ? 'transfer.summary.title' : 'transfer.title')} onClose={onClose}>
      {writing.value ? (
        <HandoverForm call={call} onSend={(summary) => transfer('warm', summary)} />
      ) : (
        <ChoiceList choices={choices} />
      )}
    </Dialog>
  );
}
