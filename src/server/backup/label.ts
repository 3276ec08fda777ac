/** What stands beside a backup: what its tables came to when it was made. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { CopyRefused } from './refused.ts';
import { TableSum } from './sums.ts';
import { settle, unfinished } from './whole-file.ts';

const Label = z.strictObject({
  format: z.literal(1),
  made: z.string(),
  tables: z.record(z.string(), TableSum),
});
export type Label = z.infer<typeof Label>;

export const labelOf = (backup: string): string => `${backup}.json`;

export function writeLabel(backup: string, label: Label): void {
  writeFileSync(unfinished(labelOf(backup)), `${JSON.stringify(label, null, 2)}\n`);
  settle(labelOf(backup));
}

/** Null where there is none. */
export function readLabel(backup: string): Label | null {
  if (!existsSync(labelOf(backup))) return null;
  try {
    return Label.parse(JSON.parse(readFileSync(labelOf(backup), 'utf8')));
  } catch {
    throw new CopyRefused('file-damaged', `${labelOf(backup)} cannot be read`);
  }
}
