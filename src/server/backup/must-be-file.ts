/** Whoever names a file that is not there, or a folder, is told so before anything is begun. */
import { statSync } from 'node:fs';
import { CopyRefused } from './refused.ts';

/** Throws `no-file`. */
export function mustBeFile(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new CopyRefused('no-file', `${path} is not there`);
  if (!found.isFile()) throw new CopyRefused('no-file', `${path} is no file; name the file in it`);
}
