/**
 * How fast a session may ask for what is work each time it is asked. Counted by each node by itself: an input must not wait
 * for a count in the database, and with several nodes it is so many times as much, which is little still.
 */
import { ASSIGNMENT_ROUTES } from '../../protocol/assignment.ts';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { RECORD_ROUTES } from '../../protocol/record.ts';
import type { Route } from '../../protocol/route.ts';
import { SCENARIO_ROUTES } from '../../protocol/scenario.ts';
import { Failed } from './failed.ts';
import { Pace, type Rate } from './pace.ts';

export const PACES = {
  /** A call that is played or looked at, also an input that is refused: each may be played again from its first input. */
  call: { atOnce: 120, aSecond: 4 },
  /** What is reckoned from the calls of a person or of many. */
  figures: { atOnce: 60, aSecond: 1 },
} as const satisfies Readonly<Record<string, Rate>>;
type PaceName = keyof typeof PACES;

const FIGURES: readonly Route[] = [
  ASSIGNMENT_ROUTES.readProgress,
  SCENARIO_ROUTES.readItems,
  RECORD_ROUTES.readRecord,
  RECORD_ROUTES.readCohortReport,
  RECORD_ROUTES.readMyWear,
];
const PACE_OF = new Map<Route, PaceName>([
  [ATTEMPT_ROUTES.sendInput, 'call'],
  [ATTEMPT_ROUTES.readAttempt, 'call'],
  [ATTEMPT_ROUTES.readReplay, 'call'],
  ...FIGURES.map((route) => [route, 'figures'] as const),
]);

/** Sessions that are remembered; whoever has asked for nothing for longest makes room. */
const MOST = 50_000;

export class Paces {
  readonly #known = new Map<string, Pace>();

  /** Throws `too-many-requests` with the seconds to wait where a session goes too fast. */
  keep(route: Route, sessionId: string, now: number): void {
    const name = PACE_OF.get(route);
    if (name === undefined) return;
    const key = `${name} ${sessionId}`;
    const pace = this.#known.get(key) ?? new Pace(PACES[name], now);
    this.#remember(key, pace);
    if (!pace.take(now)) throw new Failed('too-many-requests', { retryAfter: pace.wait });
  }

  #remember(key: string, pace: Pace): void {
    this.#known.delete(key);
    this.#known.set(key, pace);
    const [longest] = this.#known.keys();
    if (this.#known.size > MOST && longest !== undefined) this.#known.delete(longest);
  }
}
