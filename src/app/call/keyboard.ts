/** The one place that listens to the keyboard during a call. */
import type { Signal } from '@preact/signals';
import type { CallModel } from '../../screens/call/call-model.ts';
import { reachFor } from '../../screens/call/reach-for.ts';
import type { Settings } from '../../screens/settings/settings.ts';
import { actionFor, type KeyAction } from './keys.ts';

/** Gives back how to stop listening. */
export function listenToKeys(call: CallModel, settings: Signal<Settings>): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || call.panel.value || isField(event.target)) return;
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    const pressed = { key: event.key, modified, onControl: isControl(event.target) };
    const action = actionFor(pressed, call.view.value, settings.value.shortcuts);
    if (!action) return;
    event.preventDefault();
    perform(call, action);
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

function perform(call: CallModel, action: KeyAction): void {
  switch (action.type) {
    case 'reply':
      call.send({ type: 'reply', id: action.id });
      return;
    case 'tool':
      reachFor(call, action.name);
      return;
    case 'whole-line':
      call.lineComplete.value = true;
      return;
    case 'read-on':
      call.readOn.value = true;
      return;
    case 'menu':
      call.panel.value = 'menu';
  }
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary') !== null;
}
