/** One's own calls as the server has them, beside those that only this device has: each is counted once. */
import type { PlayedCall } from '../../engine/skills/profile.ts';
import type { CountedCall } from '../../protocol/record.ts';
import type { Where } from '../../screens/progress/progress-model.ts';
import { keyOf } from '../server/call-key.ts';
import type { Services } from '../services.ts';
import type { FinishedRecord } from '../store/store.ts';

export interface AccountCalls {
  readonly where: Exclude<Where, 'asking'>;
  /** In the order they were finished. */
  readonly calls: readonly CountedCall[];
}

export async function readAccountCalls({ server, words }: Services): Promise<AccountCalls> {
  const side = await server.find();
  if (side === 'offline') return { where: 'away', calls: [] };
  if (typeof side === 'string' || side.me.peek() === null) return { where: 'device', calls: [] };
  const told = await side.ask('readMyProgress', { query: { locale: words.locale.peek() } });
  if (told.ok) return { where: 'account', calls: told.answer.calls };
  return { where: told.code === 'sign-in-needed' ? 'device' : 'away', calls: [] };
}

/** Numbers of the calls of this device that the server has too. */
export function broughtOf(
  finished: readonly FinishedRecord[],
  calls: readonly CountedCall[],
): ReadonlySet<number> {
  const there = new Set(calls.map(({ key }) => key));
  return new Set(finished.filter((one) => there.has(keyOf(one))).map(({ number }) => number));
}

/** In the order they were finished, wherever that was. */
export function together(calls: readonly CountedCall[], here: readonly PlayedCall[]): readonly PlayedCall[] {
  return [...calls.map(playedOf), ...here].toSorted((one, other) => one.endedAt - other.endedAt);
}

/** Numbers below zero are nobody's on this device. */
const playedOf = ({ scenario, finished, result, marks }: CountedCall, place: number): PlayedCall => ({
  number: -place - 1,
  scenario,
  endedAt: finished,
  total: result.total * 10,
  branch: false,
  marks,
});

/** The call behind such a number; none where it is of this device. */
export const accountCallOf = (calls: readonly CountedCall[], number: number): CountedCall | undefined =>
  number < 0 ? calls[-number - 1] : undefined;
