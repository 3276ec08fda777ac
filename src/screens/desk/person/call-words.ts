/** What a call of somebody's is told by, in lists and on paper. */
import type { RecordedAttempt } from '../../../protocol/record.ts';
import type { Texts } from '../../texts.ts';

/** The title that came with it, or the page's own where the server has none. */
export const titleWords = (
  texts: Texts,
  { title, scenario }: Pick<RecordedAttempt, 'title' | 'scenario'>,
): string => title || texts.card(scenario, 'title');

/** The moment that names it: when it was over, or when it was begun. */
export const momentOf = ({ finished, opened }: RecordedAttempt): number => finished ?? opened;

/** Calls with an accuracy, the oldest first. */
export const weighedCalls = <Call extends Pick<RecordedAttempt, 'accuracy'>>(
  attempts: readonly Call[],
): readonly (Call & { readonly accuracy: number })[] =>
  attempts.filter((call) => call.accuracy !== null).toReversed() as (Call & {
    readonly accuracy: number;
  })[];
