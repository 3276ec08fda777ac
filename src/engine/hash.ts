const BASIS = 0x811c9dc5;

/** A small spread-out number of a text (FNV-1a, mixed once more), the same on every machine. Not for secrets. */
export const hash32 = (text: string, basis = BASIS): number => mixed(folded(text, basis));

/** Where the number of a text has come to before it is mixed; a longer text goes on from there. */
export function folded(text: string, basis = BASIS): number {
  let hash = basis;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** The number of a text that was folded. */
export function mixed(fold: number): number {
  const hash = Math.imul(fold ^ (fold >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
