import { MODES, type Mode } from '../engine/vocabulary.ts';
import { RadioGroup } from './parts/radio-group.tsx';
import { useTexts } from './ui.ts';

/** How much is shown during the call: everything, the meters, or what a contest shows. */
export function ModePicker({ mode, onChoose }: { mode: Mode; onChoose(mode: Mode): void }) {
  const { t } = useTexts();
  return (
    <RadioGroup
      name="mode"
      legend={t('mode.title')}
      options={MODES.map((key) => ({ key, name: t(`mode.${key}.name`), hint: t(`mode.${key}.hint`) }))}
      chosen={mode}
      onChoose={onChoose}
    />
  );
}
