/** What is asked of somebody, in the order in which they should look at it. Pure. */
import type { MyAssignment } from '../../protocol/assignment.ts';

export type Assigned = MyAssignment;
export type AssignedItem = Assigned['standings'][number];

export interface InOrder {
  /** What can be done about now or later: what one was reminded of and what is due first come first, what has not opened yet last. */
  readonly ahead: readonly Assigned[];
  /** Passed, or nothing can be done about it any more. */
  readonly behind: readonly Assigned[];
}

/** `assignments`: as the server tells them, what is due first at the front. */
export function inOrder(assignments: readonly Assigned[]): InOrder {
  const [behind, ahead] = parted(
    assignments,
    ({ standings }) => standings.every(isPutAway) || standings.every(isBehind),
  );
  const [later, open] = parted(ahead, ({ standings }) =>
    standings.every(({ state }) => state === 'not-open'),
  );
  const [reminded, others] = parted(open, ({ nudged }) => nudged !== null);
  return { ahead: [...reminded, ...others, ...later], behind };
}

function parted<Each>(all: readonly Each[], is: (each: Each) => boolean): [readonly Each[], readonly Each[]] {
  return [all.filter(is), all.filter((each) => !is(each))];
}

/** Its group is in the archive. */
const isPutAway = ({ closed }: AssignedItem): boolean => closed === 'cohort-archived';

const isBehind = (item: AssignedItem): boolean =>
  isPutAway(item) || (!item.open && item.state !== 'not-open');

/** A call that is under way can be gone on with, whatever the time. */
export const mayPlay = ({ closed, begun }: AssignedItem): boolean => closed === null || begun;

/** Whether playing it is what is asked for now, or only possible. */
export const shouldPlay = ({ open, countsFrom }: AssignedItem, now: number): boolean =>
  open && (countsFrom === null || countsFrom <= now);

/** One may play on, and it is practice: the first result counts, and it has not passed. */
export const isPractice = ({ state, closed, open }: AssignedItem): boolean =>
  !open && closed === null && (state === 'used-up' || state === 'refresh-due');

/** In the reader's language, or one it has. */
export function titleOf(
  { titles, scenario }: Pick<Assigned['items'][number], 'titles' | 'scenario'>,
  locale: string,
): string {
  return titles[locale] || titles.en || Object.values(titles).find((title) => title !== '') || scenario;
}
