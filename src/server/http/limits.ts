/** How often something may be tried, by address or by name; and how often somebody may be wrong. */
import { createHmac } from 'node:crypto';
import type { ProblemCode } from '../../protocol/problem.ts';
import type { Database } from '../database/open-database.ts';
import { Failed } from './failed.ts';
import { type Allowed, makeCounter } from './limit-store.ts';

/** Tries in so many seconds. A school or a shop sits behind one address, so what is harmless is counted by account. */
const ALLOWED = {
  'sign-in-by-address': { points: 60, duration: 60 },
  'sign-in-by-name': { points: 10, duration: 60 },
  'code-by-address': { points: 60, duration: 60 },
  /** A hall full of people may come in, and look on, from one address. */
  'join-by-address': { points: 600, duration: 60 },
  'watch-by-address': { points: 600, duration: 60 },
  'upload-by-person': { points: 30, duration: 60 },
  'export-by-person': { points: 10, duration: 60 },
  'offer-by-person': { points: 12, duration: 3600 },
  'room-by-person': { points: 120, duration: 3600 },
  /** Calls that the server steps; nobody plays one a minute for an hour. */
  'begin-by-person': { points: 60, duration: 3600 },
  /** Whatever is written, each with its entry in the log; answers in a call are counted by the call. */
  'deed-by-person': { points: 1500, duration: 3600 },
} as const satisfies Readonly<Record<string, Allowed>>;
export type LimitName = keyof typeof ALLOWED;

/**
 * Being wrong, which people are seldom and programs are all the time.
 */
const WRONG = {
  'wrong-by-address': { points: 50, duration: 600 },
  /**
   * Codes stand on a wall: a hall types them at the same moment, and many mistype them. Of 31^8 codes of cohorts 200 in ten minutes
   * find one in eighty thousand years; of 31^6 codes of rooms, of which one is good for an hour or two, one in three hundred thousand.
   */
  'wrong-code-by-address': { points: 200, duration: 600 },
  /** Passwords alone: other words open one door each, so that guessing the same twice is no guess. */
  'wrong-by-account': { points: 10, duration: 900 },
} as const satisfies Readonly<Record<string, Allowed>>;

/** What somebody can guess at. */
export type GuessKind = 'code' | 'phrase' | 'link' | 'password';

export interface Guess {
  readonly kind: GuessKind;
  readonly address: string;
  /** Whose password is tried: a name to sign in with, or a person's id. */
  readonly account?: string;
}

/** Somebody was wrong too often; the first time within its while is worth an alarm. */
export class TooManyGuesses extends Failed {
  readonly kind: GuessKind;
  readonly first: boolean;

  constructor(kind: GuessKind, seconds: number, first: boolean) {
    super('too-many-requests', { retryAfter: seconds });
    this.kind = kind;
    this.first = first;
  }
}

export interface Limits {
  /** Counts a try; throws `too-many-requests` with the seconds to wait where there were too many. */
  count(name: LimitName, key: string): Promise<void>;
  /**
   * Lets somebody try what may be a guess, and counts it if it was wrong. It is counted before it is tried, and taken off
   * again where it was right: of a thousand at once, no more are tried than of a thousand in a row.
   */
  guess<Right>(guess: Guess, attempt: () => Promise<Right>): Promise<Right>;
}

/** All that are told of a wrong guess, whatever is guessed at. */
const WRONG_CODES: readonly ProblemCode[] = ['code-unknown', 'wrong-credentials', 'link-used'];
const isWrong = (error: unknown): boolean => error instanceof Failed && WRONG_CODES.includes(error.code);

/** Nodes on one PostgreSQL count together. Who is counted stands there as a hash with the server's own secret. */
export function makeLimits(database: Database, secret: Uint8Array): Limits {
  const counter = makeCounter(database, { ...ALLOWED, ...WRONG });
  const hidden = (key: string) => createHmac('sha256', secret).update(key).digest('base64url');
  const reserve = async ({ kind, address, account }: Guess) => {
    const keys = [
      [kind === 'code' ? 'wrong-code-by-address' : 'wrong-by-address', hidden(address)],
      ...(account === undefined ? [] : [['wrong-by-account', hidden(account)] as const]),
    ] as const;
    const reserved: (typeof keys)[number][] = [];
    const giveBack = async () => {
      for (const [name, key] of reserved) await counter.giveBack(name, key);
    };
    for (const [name, key] of keys) {
      const over = await counter.take(name, key);
      if (!over) {
        reserved.push([name, key]);
        continue;
      }
      await giveBack();
      throw new TooManyGuesses(kind, over.seconds, over.first);
    }
    return giveBack;
  };
  return {
    async count(name, key) {
      const over = await counter.take(name, hidden(key));
      if (over) throw new Failed('too-many-requests', { retryAfter: over.seconds });
    },
    async guess(guess, attempt) {
      const giveBack = await reserve(guess);
      try {
        const right = await attempt();
        await giveBack();
        return right;
      } catch (error) {
        if (!isWrong(error)) await giveBack();
        throw error;
      }
    },
  };
}
