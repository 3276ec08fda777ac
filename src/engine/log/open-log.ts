/** A log in which nothing has happened yet. */
import type { Scenario } from '../scenario/scenario.ts';
import { digest } from './digest.ts';
import type { Log } from './log.ts';

interface Opened extends Pick<Log, 'seed' | 'locale'>, Partial<Pick<Log, 'mode' | 'carried'>> {}

/** In practice mode and on its own, unless said otherwise; a tutorial always with a coach (SC-28). */
export const openLog = (
  scenario: Scenario,
  { seed, locale, mode = 'practice', carried = null }: Opened,
): Log => ({
  format: 2,
  scenario: scenario.id,
  digest: digest(scenario),
  seed,
  locale,
  mode: scenario.tutorial ? 'coach' : mode,
  carried,
  inputs: [],
});
