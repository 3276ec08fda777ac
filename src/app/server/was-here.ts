/** Whether somebody who has not signed out was signed in on this device: a session that has run out is told to them, and to nobody else. */

const KEPT = 'simmerdown-was-here';

export const rememberVisit = (): void => tryIt(() => localStorage.setItem(KEPT, 'yes'));
export const forgetVisit = (): void => tryIt(() => localStorage.removeItem(KEPT));

export function wasHere(): boolean {
  let kept = false;
  tryIt(() => {
    kept = localStorage.getItem(KEPT) !== null;
  });
  return kept;
}

/** A browser that keeps nothing remembers nobody. */
function tryIt(work: () => void): void {
  try {
    work();
  } catch {
    // Nothing is lost by it.
  }
}
