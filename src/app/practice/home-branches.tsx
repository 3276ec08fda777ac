/** The calls played on from the middle, for the home page; code and words come only where there are some. */
import type { ComponentChildren } from 'preact';
import { BranchedCall } from '../../screens/home/branches.tsx';
import type { Services } from '../services.ts';
import type { CallRecord, FinishedRecord } from '../store/store.ts';
import { branchesOf } from './branches.ts';

export interface HomeBranches {
  readonly cards: ComponentChildren;
  /** The calls that stand on the cards. */
  readonly ids: readonly string[];
}

export interface Calls {
  readonly waiting: readonly CallRecord[];
  readonly finished: readonly FinishedRecord[];
  onDrop(id: string): void;
}

export async function openHomeBranches(
  { words }: Services,
  { waiting, finished, onDrop }: Calls,
): Promise<HomeBranches> {
  await words.need('practice');
  const branched = branchesOf(waiting, finished);
  return {
    cards: branched.map((each) => <BranchedCall key={each.number} branched={each} onDrop={onDrop} />),
    ids: branched.flatMap(({ branches }) => branches.map(({ id }) => id)),
  };
}
