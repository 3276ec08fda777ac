/** Files that are there whole or not at all: written under another name, on the disk, and only then named. */
import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

/** What is being written stands under this name. */
export const unfinished = (path: string): string => `${path}.part`;

export function settle(path: string): void {
  flush(unfinished(path));
  renameSync(unfinished(path), path);
  flush(dirname(path));
}

/** Of a file or a folder: a name too is on the disk only when its folder is. */
function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
