import '../style/composer.css';
import { useSignal } from '@preact/signals';
import {
  NOTE_LENGTHS,
  NOTE_TONES,
  NOTE_WORDS,
  type NoteLength,
  type NoteTone,
  type NoteWords,
} from '../../engine/chart/input.ts';
import { Dialog } from '../parts/dialog.tsx';
import { RadioGroup } from '../parts/radio-group.tsx';
import { useTexts } from '../ui.ts';
import type { CallModel } from './call-model.ts';

interface Props {
  readonly call: CallModel;
  onClose(): void;
}

/** A voice note is put together from what it says, how it sounds and how long it is (M-13). */
export function VoiceNotePanel({ call, onClose }: Props) {
  const { t } = useTexts();
  const words = useSignal<NoteWords | null>(null);
  const tone = useSignal<NoteTone | null>(null);
  const length = useSignal<NoteLength | null>(null);
  const send = () => {
    if (!words.value || !tone.value || !length.value) return;
    // The recorder refuses facts, and there may be another try.
    if (words.value !== 'facts') onClose();
    call.send({ type: 'voice-note', words: words.value, tone: tone.value, length: length.value });
  };
  return (
    <Dialog title={t('note.title')} onClose={onClose}>
      <p class="hint">{t('note.intro')}</p>
      <form
        class="composer"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <RadioGroup
          name="words"
          legend={t('note.words.name')}
          options={NOTE_WORDS.map((key) => ({ key, name: t(`note.words.${key}`) }))}
          chosen={words.value}
          onChoose={(key) => (words.value = key)}
        />
        <RadioGroup
          name="tone"
          legend={t('note.tone.name')}
          options={NOTE_TONES.map((key) => ({ key, name: t(`note.tone.${key}`) }))}
          chosen={tone.value}
          onChoose={(key) => (tone.value = key)}
        />
        <RadioGroup
          name="length"
          legend={t('note.length.name')}
          options={NOTE_LENGTHS.map((key) => ({ key, name: t(`note.length.${key}`) }))}
          chosen={length.value}
          onChoose={(key) => (length.value = key)}
        />
        <p class="refusal" role="alert">
          {call.refusal.value === 'facts-in-writing' && t('refusals.facts-in-writing')}
        </p>
        <button type="submit" class="primary" disabled={!words.value || !tone.value || !length.value}>
          {t('note.send')}
        </button>
      </form>
    </Dialog>
  );
}
