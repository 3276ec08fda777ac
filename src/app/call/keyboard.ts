/** The one place that listens to the keyboard during a call. */
import { effect, type Signal } from '@preact/signals';
import { type CallModel, isHeld, isTalk } from '../../screens/call/call-model.ts';
import { reachFor } from '../../screens/call/reach-for.ts';
import type { Settings } from '../../screens/settings/settings.ts';
import { type Haste, makeHaste } from './haste.ts';
import { actionFor, type KeyAction } from './keys.ts';
import { forms } from './need-forms.ts';

/** Gives back how to stop listening. */
export function listenToKeys(call: CallModel, settings: Signal<Settings>): () => void {
  const haste = makeHaste();
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isBusy(call) || isField(event.target)) return;
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    const pressed = { key: event.key, modified, onControl: isControl(event.target) };
    const action = actionFor(pressed, call.view.value, settings.value.shortcuts);
    if (!action || isHasty(action, event, haste) || (isAnswer(action) && isHeld(call))) return;
    event.preventDefault();
    perform(call, action);
  };
  document.addEventListener('keydown', onKey);
  const stopReading = effect(() => {
    void [call.view.value.input, call.readOn.value];
    haste.newWords(performance.now());
  });
  return () => {
    document.removeEventListener('keydown', onKey);
    stopReading();
  };
}

/** A dialog takes the keys itself, and so do the pages after the talk. */
function isBusy(call: CallModel): boolean {
  return call.panel.value !== null || !isTalk(call);
}

/** A key that stays down, or one that is pressed again before the new words can have been read. */
function isHasty(action: KeyAction, { repeat }: KeyboardEvent, haste: Haste): boolean {
  const answers = isAnswer(action) || action.type === 'read-on';
  return (answers && haste.tooSoon(performance.now())) || repeat;
}

const isAnswer = ({ type }: KeyAction): boolean => type === 'reply' || type === 'letter';

function perform(call: CallModel, action: KeyAction): void {
  switch (action.type) {
    case 'reply':
      call.send({ type: 'reply', id: action.id });
      return;
    case 'letter':
      forms.value?.letterTakes(call, action.key);
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

/** The choices of a letter take neither digits nor letters. */
const FIELDS = 'input:not([type=radio]), select, textarea, [contenteditable]';

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary, input') !== null;
}
