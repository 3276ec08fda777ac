/** The keys of a replay: space plays and stops, the arrows go on and back by one picture. */
import type { WatchModel } from '../../screens/practice/watch-model.ts';

/** Gives back how to stop listening. */
export function listenToWatchKeys(model: WatchModel): () => void {
  const onKey = (event: KeyboardEvent) => {
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    if (event.defaultPrevented || modified || model.call.panel.value !== null) return;
    const act = actionFor(event, model);
    if (!act) return;
    event.preventDefault();
    act();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

function actionFor({ key, target, repeat }: KeyboardEvent, model: WatchModel): (() => void) | null {
  if (key === 'ArrowRight' && !isScrolled(target)) return model.step;
  if (key === 'ArrowLeft' && !isScrolled(target)) return model.back;
  if (key !== ' ' || repeat || takesSpace(target)) return null;
  return () => {
    model.playing.value = !model.playing.value;
  };
}

const takesSpace = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary, select, input') !== null;

/** An arrow in a field chooses there. */
const isScrolled = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('select, input') !== null;
