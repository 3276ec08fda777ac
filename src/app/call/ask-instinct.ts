/** In coach mode the first instinct is asked for when the first line has been read (M-34). */
import { effect } from '@preact/signals';
import { type CallModel, isHeld } from '../../screens/call/call-model.ts';

/**
 * Gives back how to stop. Asked once: whoever closes the question has answered it, and the log says so. A turn that was
 * already under way when the question came up takes it away again.
 */
export function askInstinct(call: CallModel): () => void {
  let asked = false;
  return effect(() => {
    if (!isHeld(call)) {
      if (call.panel.peek() === 'instinct') call.panel.value = null;
      return;
    }
    if (asked || !call.lineComplete.value || call.panel.value !== null) return;
    asked = true;
    call.panel.value = 'instinct';
  });
}

/** Where the question could not be fetched, nobody waits for it. */
export function passOver(call: CallModel): void {
  if (isHeld(call)) call.send({ type: 'instinct', guess: null });
}
