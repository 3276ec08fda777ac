/** A key for one thing that somebody wants done, so that it is not done twice where an answer was lost. */
export const makeRequestKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** The same key for the same thing, each time it is asked for. */
export function makeRequestKeys(): (thing: object) => string {
  const keys = new WeakMap<object, string>();
  return (thing) => {
    const key = keys.get(thing) ?? makeRequestKey();
    keys.set(thing, key);
    return key;
  };
}
