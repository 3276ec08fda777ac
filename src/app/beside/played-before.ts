/** Whether a call that the server has handed out can run beside one that is played here. */
import { load } from 'virtual:scenarios';
import { type Replay, replay } from '../../engine/log/replay.ts';
import type { Replayed } from '../account/replayed.ts';
import { isOffered } from '../offered.ts';
import type { Route } from '../route.ts';
import type { Ask } from '../server/client.ts';
import type { Services } from '../services.ts';
import { isOwnRun } from '../store/store.ts';

/**
 * The call as it is played here; null where it is not: it is of another edition, or went by other rules, or whoever asks has
 * not played that scenario yet, and a first play is played alone.
 */
export async function playedBefore(
  services: Services,
  ask: Ask,
  { handed, log, original, debrief }: Replayed,
): Promise<Replay | null> {
  const { id } = handed.scenario;
  if (debrief === null || log.numbers !== undefined || !isOffered(id)) return null;
  const played = replay(await load(id), original);
  return played.ok && (await isNoFirst(services, ask, id)) ? played.replay : null;
}

/** Here, or among the latest calls that the server knows of. */
async function isNoFirst({ store }: Services, ask: Ask, id: string): Promise<boolean> {
  const finished = await store.finished();
  if (finished.some((record) => record.scenario === id && isOwnRun(record))) return true;
  const told = await ask('listMyAttempts', { query: {} });
  return (
    told.ok && told.answer.attempts.some(({ scenario, state }) => scenario === id && state === 'finished')
  );
}

/** What leads from watching a call to playing beside it, where that can be done. `address`: whose, as in the page's address. */
export async function offerBeside(
  services: Services,
  ask: Ask,
  read: Replayed,
  address: string,
): Promise<{ readonly beside?: Route }> {
  const played = await playedBefore(services, ask, read);
  return played ? { beside: { page: 'beside', argument: address } } : {};
}
