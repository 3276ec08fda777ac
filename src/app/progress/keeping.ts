/** Everything as one file, in and out, and everything gone: whole or not at all, and every failure is told. */
import { load } from 'virtual:scenarios';
import type { Keeping } from '../../screens/progress/progress-model.ts';
import { download } from '../download.ts';
import type { Services } from '../services.ts';
import { proven } from './proven.ts';
import { MAX_FILE, makeFile, readFile } from './transfer-file.ts';

export function makeKeeping({ store, notices }: Services): Keeping {
  const attempt = async <Result>(
    work: () => Promise<Result>,
    code: 'import-failed' | 'export-failed' | 'delete-failed',
  ): Promise<Result | null> => {
    try {
      return await work();
    } catch {
      notices.tell(code);
      return null;
    }
  };
  const add: Keeping['add'] = async (file) => {
    if (file.size > MAX_FILE) {
      notices.tell('import-too-large');
      return null;
    }
    const read = readFile(await file.text());
    if (!read.ok) {
      notices.tell(read.code);
      return null;
    }
    const finished = await proven(read.contents.finished, load);
    return store.importAll({ ...read.contents, finished });
  };
  const save = async () => {
    download(nameOf(new Date()), makeFile(await store.exportAll()));
    return true;
  };
  const clear = async () => {
    await store.clear();
    return true;
  };
  return {
    save: async () => (await attempt(save, 'export-failed')) ?? false,
    add: (file) => attempt(() => add(file), 'import-failed'),
    clear: async () => (await attempt(clear, 'delete-failed')) ?? false,
  };
}

/** `simmerdown-2026-11-22.json`, so that files of several days lie in order. */
const nameOf = (day: Date): string => `simmerdown-${day.toISOString().slice(0, 10)}.json`;
