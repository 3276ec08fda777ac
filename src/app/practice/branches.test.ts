import { describe, expect, it } from 'vitest';
import { PLANS } from '../../engine/analysis/test-plans.ts';
import { makeLog } from '../../engine/log/log.ts';
import { branchCall } from '../call/branch.ts';
import { openCall, withInput } from '../call/log-keeper.ts';
import { memoryStore } from '../store/memory-store.ts';
import { ALONE, type Store } from '../store/store.ts';
import { branchesOf } from './branches.ts';

const plan = PLANS.find(({ name }) => name === 'trays, every-trap.plan');
if (!plan) throw new Error('the plan is gone');
const { log } = plan;

const finish = (store: Store, endedAt: number): Promise<number> =>
  store.addFinished({
    ...ALONE,
    scenario: log.scenario,
    log: makeLog(log),
    total: 390,
    tier: 'closed',
    endedAt,
    shared: false,
  });

const grouped = async (store: Store) => branchesOf(await store.waiting(), await store.finished());

describe('calls played on from the middle of a finished one', () => {
  it('stand under it, each with the answer it begins before', async () => {
    const store = memoryStore();
    const number = await finish(store, 5000);
    // The goal and picking up come before the first answer.
    const first = await branchCall({ store, log, number, index: 2 });
    // A call is named by its millisecond.
    await new Promise((resolve) => setTimeout(resolve, 2));
    const third = await branchCall({ store, log, number, index: 4 });
    const [group, ...others] = await grouped(store);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ number, scenario: log.scenario, endedAt: 5000 });
    const turns = new Map(group?.branches.map(({ id, turn }) => [id, turn]));
    expect([turns.get(first), turns.get(third)]).toEqual([1, 3]);
  });

  it('keep that answer however far they are played, and whatever is answered there', async () => {
    const store = memoryStore();
    const number = await finish(store, 5000);
    const id = await branchCall({ store, log, number, index: 4 });
    const record = await store.call(id);
    if (!record) throw new Error('the branch is gone');
    const again = log.inputs[4]?.input;
    if (!again) throw new Error('the plan is too short');
    const kept = { record, log: { ...log, inputs: log.inputs.slice(0, 4) } };
    await store.saveCall(withInput(kept, again, 999_999, 6000).record);
    expect((await grouped(store))[0]?.branches).toMatchObject([{ id, turn: 3, savedAt: 6000 }]);
  });

  it('are told from calls of their own, and from those whose original is not here', async () => {
    const store = memoryStore();
    await store.saveCall(openCall(log, 1).record);
    await branchCall({ store, log, number: 77, index: 3 });
    expect(await grouped(store)).toEqual([]);
  });
});
