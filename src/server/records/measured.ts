/** What finished calls told about their players, as it was taken down when they ended. */
import type { Measures } from '../../course/measures.ts';
import { type Wear, wearOf } from '../../course/wear.ts';
import { type Bar, makeProfile } from '../../engine/skills/profile.ts';
import { isUnsealed } from '../attempts/sealed.ts';
import type { Database } from '../database/open-database.ts';

export interface MeasuredCall {
  readonly finished: number;
  readonly measures: Measures;
}

export const measuresIn = (stored: string): Measures => JSON.parse(stored) as Measures;

/** In the order they were finished. `now`: null for oneself. */
export async function readMeasured(
  database: Database,
  learnerId: string,
  now: number | null,
): Promise<readonly MeasuredCall[]> {
  const rows = await database
    .selectFrom('attempt')
    .select(['finishedMs', 'measures'])
    .where('learnerId', '=', learnerId)
    .where('measures', 'is not', null)
    .where(isUnsealed(now))
    .orderBy('finishedMs')
    .orderBy('id')
    .execute();
  return rows.map(({ finishedMs, measures }) => ({
    finished: finishedMs ?? 0,
    measures: measuresIn(measures ?? '{}'),
  }));
}

/** The seven skills; nobody but the server has played these calls again. */
export const barsOf = (calls: readonly MeasuredCall[]): Bar[] => [
  ...makeProfile(
    calls.map(({ finished, measures: { marks } }, number) => ({
      number,
      // Bars know of no scenario; what each gained against the run before is not asked for here.
      scenario: '',
      endedAt: finished,
      total: 0,
      branch: true,
      marks,
    })),
  ).bars,
];

export const wearIn = (calls: readonly MeasuredCall[], now: number): Wear | null =>
  wearOf(
    calls.map(({ finished, measures: { dimensions } }) => ({ finished, composure: dimensions.composure })),
    now,
  );
