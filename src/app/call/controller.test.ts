import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SHIPPED } from '../../engine/chart/test-scenarios.ts';
import type { CallModel } from '../../screens/call/call-model.ts';
import { reachFor } from '../../screens/call/reach-for.ts';
import { makeNotices, type Notices } from '../notices.ts';
import { memoryStore } from '../store/memory-store.ts';
import { type CallRecord, Overtaken, type Store } from '../store/store.ts';
import { type Beginning, beginCall } from './begin.ts';
import { controlCall } from './controller.ts';
import { resume } from './resume.ts';

const scenario = SHIPPED.find(({ id }) => id === 'leaflet') ?? SHIPPED[0]!;
const GOAL = Object.keys(scenario.goals)[0]!;

let words: () => Promise<void>;
let store: Store;
let notices: Notices;
let onFinished: ReturnType<typeof vi.fn<(number: number) => void>>;

beforeEach(() => {
  words = async () => {};
  store = memoryStore();
  notices = makeNotices();
  onFinished = vi.fn<(number: number) => void>();
});

async function begin(bent: Partial<Beginning> = {}): Promise<CallRecord> {
  const usual = { store, scenario, locale: 'en', mode: 'practice', carried: null, goal: GOAL } as const;
  const id = await beginCall({ ...usual, openedAt: Date.now(), ...bent });
  return (await store.call(id))!;
}

function open(record: CallRecord): CallModel {
  const resumed = resume(scenario, record);
  if (!resumed.ok) throw new Error(resumed.code);
  const { kept, replay } = resumed;
  return controlCall({
    store,
    notices,
    kept,
    replay,
    words,
    captions: () => [],
    leadsTo: 'debrief',
    onLeave: () => {},
    onExplain: () => {},
    onFinished,
  });
}

const firstReply = (call: CallModel) => ({ type: 'reply', id: call.view.value.replies[0]!.id }) as const;
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('a call that begins', () => {
  it('is stored with its goal and the picking up, and is live', async () => {
    const record = await begin();
    expect(JSON.parse(record.log).inputs.map((line: string) => line.split(' ')[1])).toEqual([
      'goal',
      'pick-up',
    ]);
    expect(open(record).view.value).toMatchObject({ phase: 'live', goal: GOAL });
  });

  it('shows as much as its mode does, and begins with what the shift has left', async () => {
    const record = await begin({ mode: 'exam', carried: { composure: 405, kindness: true } });
    const { meters, steps } = open(record).view.value;
    const alone = open(await begin()).view.value.meters;
    expect([meters.trust, meters.composure, steps]).toEqual([null, 40.5, null]);
    expect(meters.calm).toBe(alone.calm + 5);
  });
});

describe('the first input', () => {
  it('waits for the words that come after it', async () => {
    let come = () => {};
    words = () => new Promise((resolve) => (come = resolve));
    const call = open(await begin());
    call.send(firstReply(call));
    await settled();
    expect(call.exchanges.value.at(-1)?.input?.type).toBe('pick-up');
    come();
    await settled();
    expect(call.exchanges.value.at(-1)?.input?.type).toBe('reply');
  });
});

describe('an input', () => {
  it('is stored before its result is shown', async () => {
    const call = open(await begin());
    const seen: number[] = [];
    const save = store.saveCall;
    store.saveCall = async (record) => {
      seen.push(call.view.value.input);
      await save(record);
    };
    const before = call.view.value.input;
    call.send(firstReply(call));
    await settled();
    expect(seen).toEqual([before]);
    expect(call.view.value.input).toBe(before + 1);
  });

  it('that the call cannot take is told and stored nowhere', async () => {
    const record = await begin();
    const call = open(record);
    call.send({ type: 'reply', id: 'nobody-says-this' });
    await settled();
    expect(call.refusal.value).toBe('unknown-reply');
    expect(await store.call(record.id)).toEqual(record);
  });

  it('pressed while another is being stored is dropped', async () => {
    const call = open(await begin());
    const before = call.view.value.input;
    expect([call.send(firstReply(call)), call.send(firstReply(call))]).toEqual([true, false]);
    await settled();
    expect(call.view.value.input).toBe(before + 1);
  });

  it('is not shown when another window has gone on with the call', async () => {
    const call = open(await begin());
    const before = call.view.value;
    store.saveCall = () => Promise.reject(new Overtaken('x'));
    call.send(firstReply(call));
    await settled();
    expect(call.view.value).toBe(before);
    await vi.waitFor(() => expect(notices.codes.value).toEqual(['other-tab']));
  });
});

describe('a tool that costs no turn', () => {
  it('gets no answer, and leaves the customer’s words as they stand', async () => {
    const call = open(await begin());
    call.lineComplete.value = true;
    call.send({ type: 'breathe', how: 'breath' });
    await settled();
    expect(call.exchanges.value.at(-1)).toMatchObject({ input: { type: 'breathe' }, speech: null });
    expect(call.lineComplete.value).toBe(true);
    call.send({ type: 'listen' });
    await settled();
    expect(call.exchanges.value.at(-1)?.speech).not.toBeNull();
    expect(call.lineComplete.value).toBe(false);
  });
});

describe('the phrase book', () => {
  it('lies open only where the log says so: not while something else is being stored, and twice in all', async () => {
    const call = open(await begin());
    const reach = async (): Promise<boolean> => {
      call.panel.value = null;
      reachFor(call, 'phrase-book');
      const opened = call.panel.value === 'phrase-book';
      await settled();
      return opened;
    };
    call.send({ type: 'listen' });
    expect([await reach(), await reach(), await reach(), await reach()]).toEqual([false, true, true, false]);
  });
});

describe('a call that is taken up again', () => {
  it('stands where it stood, with the same words and meters', async () => {
    const record = await begin();
    const call = open(record);
    call.send(firstReply(call));
    await settled();
    const again = open((await store.call(record.id))!);
    expect(again.view.value).toEqual(call.view.value);
    expect(again.exchanges.value).toEqual(call.exchanges.value);
  });

  it('is refused with a code when it cannot be read or belongs to another edition', async () => {
    const record = await begin();
    expect(resume(scenario, { ...record, log: '{' })).toEqual({ ok: false, code: 'log-corrupt' });
    const other = record.log.replace(/"digest":"../, '"digest":"00');
    expect(resume(scenario, { ...record, log: other })).toEqual({ ok: false, code: 'digest-mismatch' });
  });
});

describe('a call that ends', () => {
  it('is not finished when another window has finished it', async () => {
    const call = open(await begin());
    store.finish = () => Promise.reject(new Overtaken('x'));
    for (let tries = 0; tries < 4; tries += 1) {
      call.send(call.view.value.phase === 'follow-up' ? { type: 'follow-up', sent: false } : { type: 'end' });
      await settled();
    }
    expect(call.view.value.phase).not.toBe('done');
    expect(onFinished).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(notices.codes.value).toEqual(['other-tab']));
  });

  it('moves to the finished ones with its score', async () => {
    const record = await begin();
    const call = open(record);
    call.send({ type: 'end' });
    await settled();
    call.readOn.value = true;
    for (let tries = 0; call.view.value.phase !== 'done' && tries < 4; tries += 1) {
      call.send(call.view.value.phase === 'follow-up' ? { type: 'follow-up', sent: false } : { type: 'end' });
      await settled();
    }
    expect(onFinished).toHaveBeenCalledWith(1);
    expect(await store.call(record.id)).toBeNull();
    expect((await store.finished())[0]).toMatchObject({ scenario: scenario.id, number: 1 });
  });
});
