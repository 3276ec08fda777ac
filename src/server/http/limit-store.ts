/** Where tries are counted: in memory where there is one node, in PostgreSQL where there may be several. */
import { CompiledQuery } from 'kysely';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { type Database, engineOf } from '../database/open-database.ts';

export interface Allowed {
  readonly points: number;
  /** Seconds. */
  readonly duration: number;
}

/** There were too many. */
export interface Over {
  /** Until it makes sense to try again. */
  readonly seconds: number;
  /** Nobody was refused before, in this while. */
  readonly first: boolean;
}

export interface Counter<Name extends string> {
  /** Null where one more is allowed. */
  take(name: Name, key: string): Promise<Over | null>;
  giveBack(name: Name, key: string): Promise<void>;
}

export function makeCounter<Name extends string>(
  database: Database,
  allowed: Readonly<Record<Name, Allowed>>,
): Counter<Name> {
  const make = limiterOn(database);
  const limiters = Object.fromEntries(
    Object.entries<Allowed>(allowed).map(([name, one]) => [name, make(name, one)]),
  ) as Record<Name, RateLimiterAbstract>;
  return {
    async take(name, key) {
      try {
        await limiters[name].consume(key);
        return null;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        const { msBeforeNext, consumedPoints } = refused;
        return {
          seconds: Math.ceil(msBeforeNext / 1000),
          first: consumedPoints === allowed[name].points + 1,
        };
      }
    },
    async giveBack(name, key) {
      await limiters[name].reward(key);
    },
  };
}

type MakeLimiter = (keyPrefix: string, allowed: Allowed) => RateLimiterAbstract;

function limiterOn(database: Database): MakeLimiter {
  if (engineOf(database) === 'sqlite')
    return (keyPrefix, allowed) => new RateLimiterMemory({ keyPrefix, ...allowed });
  const table = {
    storeClient: clientOf(database),
    storeType: 'client',
    tableName: 'rate_limit',
    tableCreated: true,
  };
  return (keyPrefix, allowed) => new RateLimiterPostgres({ ...table, keyPrefix, ...allowed });
}

interface Query {
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** The library asks a client of `pg`; our connections are Kysely's. */
const clientOf = (database: Database) => ({
  async query({ text, values = [] }: Query) {
    const { rows } = await database.executeQuery(CompiledQuery.raw(text, [...values]));
    return { rows, rowCount: rows.length };
  },
});
