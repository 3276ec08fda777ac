/** A code in two halves, as people read it out and type it. */
export const codeWords = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;
