/**
 * A store that never lets a call down: what the disk does not take is laid over what it holds, in memory, until the disk
 * takes it after all.
 */
import { type Backlog, makeBacklog, type Work } from './backlog.ts';
import { type Change, type Numbered, Overtaken, type Store } from './store.ts';
import { makeTroubles, type Notices, type Troubles } from './troubles.ts';

/** Milliseconds until the disk is asked again. */
const AGAIN = 5000;

/** What a steady store stands on. */
interface Ground {
  readonly open: () => Promise<Store>;
  /** Null until it could be opened. */
  disk: Store | null;
  readonly backlog: Backlog;
  readonly troubles: Troubles;
  readonly watching: Set<(change: Change) => void>;
  /** Asks the disk again after a while, until there is nothing that it has not taken. */
  readonly later: () => void;
}

/** Opens the disk, or takes to memory from the first moment on. */
export async function openSteadyStore(openDisk: () => Promise<Store>, notices: Notices): Promise<Store> {
  const ground: Ground = {
    open: openDisk,
    disk: null,
    backlog: makeBacklog(() => notices.tell('other-tab')),
    troubles: makeTroubles(notices),
    watching: new Set(),
    later: makeRetry(() => catchUp(ground)),
  };
  await open(ground).catch((error: unknown) => {
    ground.troubles.begin(error);
    ground.later();
  });
  return { ...eachByItself(ground), ...everything(ground) };
}

async function open(ground: Ground): Promise<Store> {
  const disk = await ground.open();
  disk.watch((change) => {
    // Whoever deletes everything means this as well.
    if (change === 'deleted-elsewhere') ground.backlog.drop();
    tellAll(ground, change);
  });
  ground.disk = disk;
  return disk;
}

function tellAll({ watching }: Ground, change: Change): void {
  for (const onChange of watching) onChange(change);
}

/** Gives whether the disk has taken everything. */
async function catchUp(ground: Ground): Promise<boolean> {
  const { backlog, troubles } = ground;
  const late = ground.disk === null;
  await backlog.catchUp(ground.disk ?? (await open(ground)));
  troubles.end();
  if (late) tellAll(ground, 'changed');
  return backlog.isEmpty();
}

/** Does the work after a while, and again until it says that it is done. */
function makeRetry(work: () => Promise<boolean>): () => void {
  let waits = false;
  const again = (): void => {
    if (waits) return;
    waits = true;
    setTimeout(() => void attempt(), AGAIN);
  };
  const attempt = async (): Promise<void> => {
    const done = await work().catch(() => false);
    waits = false;
    if (!done) again();
  };
  return again;
}

/** Null where the disk does not do it, or has not taken yet what came before. */
async function onDisk<Result>(
  { disk, backlog, troubles }: Ground,
  work: Work<Result>,
): Promise<{ readonly done: Result } | null> {
  if (!disk || !backlog.isEmpty()) return null;
  try {
    const done = await work(disk);
    troubles.end();
    return { done };
  } catch (error) {
    if (error instanceof Overtaken) throw error;
    troubles.begin(error);
    return null;
  }
}

/** What the disk holds and has not taken yet, together. */
const present = async ({ disk, backlog }: Ground): Promise<Store> =>
  backlog.over(await disk?.exportAll().catch(() => undefined));

async function read<Result>(ground: Ground, work: Work<Result>): Promise<Result> {
  const known = await onDisk(ground, work);
  return known ? known.done : work(await present(ground));
}

async function write<Result>(ground: Ground, work: Work<Result>): Promise<Result> {
  const written = await onDisk(ground, work);
  if (written) return written.done;
  const done = await work(await present(ground));
  ground.backlog.add(work);
  ground.later();
  return done;
}

type Everything = 'exportAll' | 'importAll' | 'clear' | 'watch';

function eachByItself(ground: Ground): Omit<Store, Everything> {
  return {
    settings: () => read(ground, (store) => store.settings()),
    saveSettings: (part) => write(ground, (store) => store.saveSettings(part)),
    waiting: () => read(ground, (store) => store.waiting()),
    call: (id) => read(ground, (store) => store.call(id)),
    saveCall: (record) => write(ground, (store) => store.saveCall(record)),
    dropCall: (id) => write(ground, (store) => store.dropCall(id)),
    finish: (record, finished) =>
      write(
        ground,
        numbered(finished, (store, known) => store.finish(record, known)),
      ),
    addFinished: (finished) =>
      write(
        ground,
        numbered(finished, (store, known) => store.addFinished(known)),
      ),
    finished: () => read(ground, (store) => store.finished()),
    setAside: (id, reason) => write(ground, (store) => store.setAside(id, reason)),
    shifts: () => read(ground, (store) => store.shifts()),
    shift: (id) => read(ground, (store) => store.shift(id)),
    saveShift: (record) => write(ground, (store) => store.saveShift(record)),
    phrases: () => read(ground, (store) => store.phrases()),
    savePhrase: (situation, text) => write(ground, (store) => store.savePhrase(situation, text)),
  };
}

/** A call that was shown under a number keeps it when the disk takes it. */
function numbered(
  finished: Numbered,
  add: (store: Store, finished: Numbered) => Promise<number>,
): Work<number> {
  let known = finished;
  return async (store) => {
    const number = await add(store, known);
    known = { ...known, number };
    return number;
  };
}

/** Memory is no substitute where everything is meant: with a disk, these fail as a whole, and whoever asked tells it. */
function everything(ground: Ground): Pick<Store, Everything> {
  const { backlog, watching } = ground;
  return {
    exportAll: async () => (await backlog.over(await ground.disk?.exportAll())).exportAll(),
    importAll: async (contents) => {
      if (ground.disk) return ground.disk.importAll(contents);
      const arrived = await write(ground, (store) => store.importAll(contents));
      tellAll(ground, 'changed');
      return arrived;
    },
    clear: async () => {
      await ground.disk?.clear();
      backlog.drop();
      tellAll(ground, 'changed');
    },
    watch: (onChange) => {
      watching.add(onChange);
      return () => watching.delete(onChange);
    },
  };
}
