/** In coach mode the first instinct is asked for when the first line has been read (M-34). */
import { effect } from '@preact/signals';
import type { CallModel } from '../../screens/call/call-model.ts';

/** Gives back how to stop. Asked once: whoever closes the question has answered it, and the log says so. */
export function askInstinct(call: CallModel): () => void {
  let asked = false;
  return effect(() => {
    const due = call.view.value.coach?.asksInstinct && call.lineComplete.value && call.panel.value === null;
    if (!due || asked) return;
    asked = true;
    call.panel.value = 'instinct';
  });
}
