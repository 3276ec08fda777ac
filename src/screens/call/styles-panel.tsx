import { useSignal } from '@preact/signals';
import { Dialog } from '../parts/dialog.tsx';
import { useTexts } from '../ui.ts';
import type { CallModel } from './call-model.ts';
import { ChoiceList } from './choice-list.tsx';
import { FirstWords } from './first-words.tsx';

interface Props {
  readonly call: CallModel;
  onClose(): void;
}

/** How they like things explained, read from what they said first (M-08); where that tells nothing, one asks (T-17). */
export function StylesPanel({ call, onClose }: Props) {
  const { t } = useTexts();
  const vague = useSignal(false);
  const choices = call.view.value.tools.styles.map((style) => ({
    key: style,
    name: t(`styles.${style}.name`),
    hint: t(`styles.${style}.hint`),
    pick: () => {
      onClose();
      call.send({ type: 'style', style });
    },
  }));
  const unsure = { key: 'vague', name: t('styles.vague.name'), pick: () => (vague.value = true) };
  return (
    <Dialog title={t('styles.title')} onClose={onClose}>
      <FirstWords call={call} most={CLUES} />
      <p class="hint">{t('tools.styles.hint')}</p>
      <ChoiceList choices={[...choices, unsure]} />
      <p role="status">{vague.value && t('styles.vague.hint')}</p>
    </Dialog>
  );
}

/** Clues are in the first two utterances (FI-17). */
const CLUES = 2;
