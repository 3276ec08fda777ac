/** What every part of the server works with. */
import type { Sessions } from './accounts/find-session.ts';
import type { Provider } from './accounts/providers.ts';
import type { Calls } from './attempts/calls.ts';
import type { Database } from './database/open-database.ts';
import type { Limits } from './http/limits.ts';
import type { Paces } from './http/paces.ts';
import type { Sockets } from './live/sockets.ts';
import type { Rooms } from './matches/rooms.ts';

export interface Server {
  readonly database: Database;
  /** Milliseconds since 1970; tests have a clock of their own. */
  now(): number;
  /** What short phrases are hashed with; the same on every node. */
  readonly secret: Uint8Array;
  /** Where people reach this server, without a slash at the end; null: wherever they found it. */
  readonly origin: string | null;
  readonly version: string;
  readonly limits: Limits;
  readonly paces: Paces;
  readonly sessions: Sessions;
  /** That go on here. */
  readonly calls: Calls;
  /** Of live matches. */
  readonly rooms: Rooms;
  /** Of people in those rooms. */
  readonly sockets: Sockets;
  /** Through which people may sign in with the account they have at work. */
  readonly providers: readonly Provider[];
}
