/** The windows of one browser: each tells the others that it has changed what is kept. */
import type { Change } from './store.ts';

export interface Windows {
  tell(change: Change): void;
  /** Tells this very window, after a change that none of its pages expects; passes on what came of it. */
  tellHere<Result>(result: Result): Result;
  watch(onChange: (change: Change) => void): () => void;
}

export function makeWindows(): Windows {
  const others = new BroadcastChannel('simmerdown');
  const here = new EventTarget();
  return {
    tell: (change) => others.postMessage(change),
    tellHere: (result) => {
      here.dispatchEvent(new Event('change'));
      return result;
    },
    watch: (onChange) => {
      const hear = ({ data }: MessageEvent<unknown>) =>
        onChange(data === 'deleted-elsewhere' ? data : 'changed');
      const hearHere = () => onChange('changed');
      others.addEventListener('message', hear);
      here.addEventListener('change', hearHere);
      return () => {
        others.removeEventListener('message', hear);
        here.removeEventListener('change', hearHere);
      };
    },
  };
}
