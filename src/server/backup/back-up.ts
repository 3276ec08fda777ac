/** `npm run backup [FOLDER]`: a copy of the embedded database while the server goes on, looked through before it has its name. */
import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '../database/open-database.ts';
import { makePrivateFolder } from '../database/private-folder.ts';
import { labelOf, writeLabel } from './label.ts';
import { mustBeFile } from './must-be-file.ts';
import { CopyRefused } from './refused.ts';
import { type Sound, verifyCopy } from './verify-copy.ts';
import { settle, unfinished } from './whole-file.ts';

/** So many backups stay; older ones make room. */
const KEPT = 14;
/** So many attempts are played again, picked by lot; a restore plays all of them. */
const SAMPLE = 200;
/** Readable by its owner only: there are names in it. */
const PRIVATE = 0o600;
const NAME = /^simmerdown-[\dTZ-]+\.sqlite$/;

export interface BackedUp extends Sound {
  readonly path: string;
}

export async function backUp(source: string, folder: string, now: number): Promise<BackedUp> {
  mustBeFile(source);
  makePrivateFolder(folder);
  const path = join(folder, `simmerdown-${stampOf(now)}.sqlite`);
  if (existsSync(path)) throw new CopyRefused('file-exists', `${path} is there already`);
  try {
    const sound = await copyAndVerify(source, unfinished(path));
    settle(path);
    writeLabel(path, { format: 1, made: new Date(now).toISOString(), tables: { ...sound.sums } });
    makeRoom(folder);
    return { path, ...sound };
  } finally {
    rmSync(unfinished(path), { force: true });
  }
}

/** A moment as file names may have it. */
export const stampOf = (now: number): string => new Date(now).toISOString().replaceAll(/[:.]/g, '-');

async function copyAndVerify(source: string, part: string): Promise<Sound> {
  rmSync(part, { force: true });
  const database = openDatabase({ engine: 'sqlite', path: source });
  try {
    await sql`vacuum into ${part}`.execute(database);
  } finally {
    await database.destroy();
  }
  chmodSync(part, PRIVATE);
  return verifyCopy(part, SAMPLE);
}

/** Names begin with the moment, so the oldest stand first. */
function makeRoom(folder: string): void {
  const backups = readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort();
  for (const name of backups.slice(0, -KEPT)) {
    rmSync(join(folder, name));
    rmSync(labelOf(join(folder, name)), { force: true });
  }
}
