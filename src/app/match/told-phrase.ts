/** The words by which a guest comes back are told once: they stand in the room as long as this page does. */
const told = new Map<string, string>();

export function keepPhrase(match: string, phrase: string | null): void {
  if (phrase !== null) told.set(match, phrase);
}

export const toldPhrase = (match: string): string | null => told.get(match) ?? null;
