/** `npm run restore FILE`: looks a backup through whole, and only then puts it where the server looks for its database. */
import { chmodSync, copyFileSync, existsSync, linkSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makePrivateFolder } from '../database/private-folder.ts';
import { stampOf } from './back-up.ts';
import { readLabel } from './label.ts';
import { mustBeFile } from './must-be-file.ts';
import { CopyRefused } from './refused.ts';
import { differing } from './sums.ts';
import { type Sound, verifyCopy } from './verify-copy.ts';
import { settle, unfinished } from './whole-file.ts';

export interface Restoring {
  readonly file: string;
  /** Where the server looks for its database. */
  readonly place: string;
  /** `drill`: only look; `fresh`: where there is no database yet; `replace`: the one that is there is put aside. */
  readonly how: 'drill' | 'fresh' | 'replace';
}

export interface Restored extends Sound {
  /** Whether there was a label to compare with. */
  readonly labelled: boolean;
  /** Where the database that was there is now; null where there was none, or nothing was changed. */
  readonly aside: string | null;
}

/** Readable by its owner only: there are names in it. */
const PRIVATE = 0o600;

/** Throws `CopyRefused`, and then nothing has changed. */
export async function restore({ file, place, how }: Restoring, now: number): Promise<Restored> {
  mustBeFile(file);
  if (how !== 'drill') assertMayTakePlace(place, how);
  makePrivateFolder(dirname(place));
  const part = unfinished(place);
  try {
    rmSync(part, { force: true });
    copyFileSync(file, part);
    chmodSync(part, PRIVATE);
    const sound = await verifyCopy(part);
    const labelled = compareWithLabel(file, sound);
    const aside = how === 'drill' ? null : takePlace(place, how, now);
    return { ...sound, labelled, aside };
  } finally {
    rmSync(part, { force: true });
  }
}

function compareWithLabel(file: string, { sums }: Sound): boolean {
  const label = readLabel(file);
  const wrong = label ? differing(label.tables, sums) : [];
  if (wrong.length > 0)
    throw new CopyRefused('sums-differ', `other rows than were backed up: ${wrong.join(', ')}`);
  return label !== null;
}

function assertMayTakePlace(place: string, how: 'fresh' | 'replace'): void {
  if (!existsSync(place)) return;
  assertUnused(place);
  if (how === 'replace') return;
  throw new CopyRefused('database-there', `${place} is there; --replace puts it aside, --drill only looks`);
}

/** Whoever has the file open keeps it from leaving its write-ahead log; afterwards everything is in the one file. */
function assertUnused(place: string): void {
  const database = new DatabaseSync(place, { timeout: 0 });
  try {
    database.exec('PRAGMA journal_mode = DELETE');
  } catch (error) {
    if (![5, 6].includes((error as { errcode?: number }).errcode ?? 0)) return;
    throw new CopyRefused('server-runs', `${place} is in use; stop the server first`);
  } finally {
    database.close();
  }
}

/** At no moment is there no database: the old one gets a second name before the new one takes the first. */
function takePlace(place: string, how: 'fresh' | 'replace', now: number): string | null {
  assertMayTakePlace(place, how);
  const aside = existsSync(place) ? `${place}.before-${stampOf(now)}` : null;
  if (aside) linkSync(place, aside);
  for (const beside of ['-wal', '-shm']) rmSync(place + beside, { force: true });
  settle(place);
  return aside;
}
