/** What a node does for all rooms while time goes by: silence where a reply has not come, and the race written down. */
import type { Alarm } from '../jobs/kinds.ts';
import { repeat } from '../repeat.ts';
import type { Server } from '../server.ts';
import { noteRaces } from './race-past.ts';
import { fallSilent } from './silences.ts';

const EVERY = 500;
/** Milliseconds between two points of a race: fewer make a curve with corners. */
const NOTED = 2000;

/** Gives what ends it. */
export function keepTime(
  server: Pick<Server, 'database' | 'calls' | 'now'>,
  alarm: Alarm,
): () => Promise<void> {
  const failed = (error: unknown): void => alarm.error({ err: error }, 'rooms-not-kept');
  const ends = [
    repeat(() => fallSilent(server, server.now()), failed, EVERY),
    repeat(() => noteRaces(server.database, server.now()), failed, NOTED),
  ];
  return async () => {
    await Promise.all(ends.map((end) => end()));
  };
}
