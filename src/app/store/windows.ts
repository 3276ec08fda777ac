/** The windows of one browser: each tells the others that it has changed what is kept. */

export interface Windows {
  tell(): void;
  /** Tells this very window, after a change that none of its pages expects; passes on what came of it. */
  tellHere<Result>(result: Result): Result;
  watch(onChange: () => void): () => void;
}

export function makeWindows(): Windows {
  const others = new BroadcastChannel('simmerdown');
  const here = new EventTarget();
  return {
    tell: () => others.postMessage(null),
    tellHere: (result) => {
      here.dispatchEvent(new Event('change'));
      return result;
    },
    watch: (onChange) => {
      others.addEventListener('message', onChange);
      here.addEventListener('change', onChange);
      return () => {
        others.removeEventListener('message', onChange);
        here.removeEventListener('change', onChange);
      };
    },
  };
}
