/** How often something may be tried, by address or by name. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Failed } from './failed.ts';

/** Tries in so many seconds. A school or a shop sits behind one address, so what is harmless is counted by account. */
const ALLOWED = {
  'sign-in-by-address': { points: 60, duration: 60 },
  'sign-in-by-name': { points: 10, duration: 60 },
  'code-by-address': { points: 60, duration: 60 },
  'upload-by-person': { points: 30, duration: 60 },
  'export-by-person': { points: 10, duration: 60 },
} as const;
export type LimitName = keyof typeof ALLOWED;

export interface Limits {
  /** Counts a try; throws `too-many-requests` with the seconds to wait where there were too many. */
  count(name: LimitName, key: string): Promise<void>;
}

export function makeLimits(): Limits {
  const limiters = Object.fromEntries(
    Object.entries(ALLOWED).map(([name, allowed]) => [
      name,
      new RateLimiterMemory({ keyPrefix: name, ...allowed }),
    ]),
  ) as Record<LimitName, RateLimiterMemory>;
  return {
    async count(name, key) {
      try {
        await limiters[name].consume(key);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        throw new Failed('too-many-requests', { retryAfter: Math.ceil(refused.msBeforeNext / 1000) });
      }
    },
  };
}
