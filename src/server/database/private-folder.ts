/** A folder for what is personal. */
import { mkdirSync } from 'node:fs';

/** For its owner only; one that is there stays as whoever made it wanted it. */
export function makePrivateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
}
