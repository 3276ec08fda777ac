/** The questions of scenarios, each searched for once and one after the other: no rule changes while we run. */
import type { Question } from '../../course/pose-questions.ts';
import { digest } from '../../engine/log/digest.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { apart } from '../apart.ts';
import { Busy } from '../database/busy.ts';

const SCRIPT = new URL('./pose-worker.ts', import.meta.url);
/** Some seconds of a quiet processor. */
const LIMITS = { longest: 120_000, megabytes: 512 };
/** So many scenarios wait for their turn; more are told to come back. */
const LONGEST_QUEUE = 20;
/** The oldest make room. */
const KEPT = 100;

const posed = new Map<string, Promise<readonly Question[]>>();
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** Throws `Busy` where too many wait. */
export async function questionsOf(scenario: Scenario): Promise<readonly Question[]> {
  const id = digest(scenario);
  const known = posed.get(id);
  if (known) return known;
  if (waiting >= LONGEST_QUEUE) throw new Busy();
  waiting += 1;
  const mine = last
    .then(() => apart<readonly Question[]>(SCRIPT, scenario, LIMITS))
    .finally(() => (waiting -= 1));
  last = mine.catch(() => posed.delete(id));
  posed.set(id, mine);
  for (const oldest of posed.keys()) {
    if (posed.size <= KEPT) break;
    posed.delete(oldest);
  }
  return mine;
}
