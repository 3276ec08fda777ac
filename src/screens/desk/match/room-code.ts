/** The code of a room in two halves, as people read it out and type it. */
export const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
