/** The calls that wait, for the home page; code and words come only where there are some. */
import type { ComponentChildren } from 'preact';
import { WaitingCalls } from '../../screens/home/waiting-calls.tsx';
import { isOffered } from '../offered.ts';
import { type Calls, type HomeBranches, openHomeBranches } from '../practice/home-branches.tsx';
import type { Services } from '../services.ts';

/** Only calls whose scenario still exists can be gone on with. */
export async function openWaiting(services: Services, all: Calls): Promise<ComponentChildren> {
  const calls = { ...all, waiting: all.waiting.filter(({ scenario }) => isOffered(scenario)) };
  if (calls.waiting.length === 0) return null;
  await services.words.need('cards', 'find');
  const { ids, cards } = await branchesAmong(services, calls);
  const others = calls.waiting.filter(({ id }) => !ids.includes(id));
  return <WaitingCalls waiting={others} branches={cards} onDrop={calls.onDrop} />;
}

/** Where their words cannot be had, they wait among the others. */
async function branchesAmong(services: Services, calls: Calls): Promise<HomeBranches> {
  if (calls.waiting.every(({ branchOf }) => branchOf === null)) return NO_BRANCHES;
  try {
    return await openHomeBranches(services, calls);
  } catch {
    return NO_BRANCHES;
  }
}

const NO_BRANCHES: HomeBranches = { cards: null, ids: [] };
