/** What a browser keeps for pages in its small storages. One that keeps nothing has nothing, and nobody is troubled with it. */

type Storing = 'localStorage' | 'sessionStorage';

/** Null where nothing is kept under this name. */
export const readKept = (where: Storing, name: string): string | null =>
  orNull(() => globalThis[where].getItem(name));

/** Null lets go of what was kept. */
export function keep(where: Storing, name: string, text: string | null): void {
  orNull(() => (text === null ? globalThis[where].removeItem(name) : globalThis[where].setItem(name, text)));
}

function orNull<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}
