/** Takes a finished call up again before one of its turns, as a new call; from there on it is the player's once more. */
import type { Log } from '../../engine/log/log.ts';
import type { Store } from '../store/store.ts';
import { keep, openCall } from './log-keeper.ts';

export interface Branching {
  readonly store: Store;
  readonly log: Log;
  /** The number of the finished call. */
  readonly number: number;
  /** Index in the log of the first input that is not taken over. */
  readonly index: number;
}

/** Stores the new call, with the same seed, mode and what was carried into it, and gives its id. */
export async function branchCall({ store, log, number, index }: Branching): Promise<string> {
  const inputs = log.inputs.slice(0, index);
  const replies = inputs.filter(({ input }) => input.type === 'reply').length;
  const opened = openCall({ ...log, inputs }, Date.now(), { branchOf: number, shift: null });
  await keep(store, { ...opened, record: { ...opened.record, replies, revision: 1 } });
  return opened.record.id;
}
