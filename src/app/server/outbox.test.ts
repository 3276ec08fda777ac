import { setTimeout } from 'node:timers/promises';
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Me } from '../../protocol/account.ts';
import { memoryStore } from '../store/memory-store.ts';
import { ALONE } from '../store/store.ts';
import type { Ask } from './client.ts';
import { makeOutbox } from './outbox.ts';
import type { Claim, OutboxShelf, Since } from './outbox-shelf.ts';

const meOf = (id: string): Me => ({
  person: { id, displayName: id, login: null, role: 'trainee', sharesComposure: false },
  organisation: { id: 'tea', name: 'Tea & Sons' },
  session: 'here',
});

function memoryShelf(): OutboxShelf {
  const claims = new Map<string, Claim>();
  let since: Since | null = null;
  return {
    claims: async () => [...claims.values()],
    claim: async (claim) => void (claims.has(claim.key) || claims.set(claim.key, claim)),
    change: async (key, part) => {
      const known = claims.get(key);
      if (known) claims.set(key, { ...known, ...part });
    },
    hold: async (holder) => {
      if (since?.person !== holder.person) since = holder;
      return since.at;
    },
    letGo: async () => {
      since = null;
    },
  };
}

/** A device, what its server has been brought, and whether there is a way to it. */
function device() {
  const store = memoryStore();
  const me = signal<Me | null>(null);
  const way = { there: true };
  const brought: string[] = [];
  const shelf = memoryShelf();
  /** What the server says to a call, where that is not that it has taken it. */
  const refusals: Record<string, { code: string; problem: object | null }> = {};
  const asked: string[] = [];
  const ask = (async (_: string, { body }: { body: { key: string } }) => {
    if (!way.there) return { ok: false, code: 'offline', problem: null };
    asked.push(body.key);
    const refusal = refusals[body.key];
    if (refusal) return { ok: false, ...refusal };
    brought.push(`${me.peek()?.person.id} ${body.key}`);
    return { ok: true, answer: null };
  }) as unknown as Ask;
  const outbox = makeOutbox({ ask, me, store, openShelf: async () => shelf });
  const finish = (call: string, endedAt: number) =>
    store.addFinished({
      ...ALONE,
      call,
      scenario: 'leaflet',
      log: '{}',
      total: 500,
      tier: 'lost',
      endedAt,
      shared: false,
    });
  return { outbox, me, way, brought, finish, store, refusals, asked };
}

const LATER = Date.now() + 60_000;

describe('the outbox', () => {
  it('leaves alone what was played before anybody signed in, until it is taken', async () => {
    const { outbox, me, brought, finish } = device();
    await finish('early-call', 1);
    me.value = meOf('robin');
    await outbox.look();
    expect(brought).toEqual([]);
    expect(outbox.loose.value).toBe(1);
    await outbox.takeLoose();
    await outbox.takeLoose();
    expect(brought).toEqual(['robin early-call']);
    expect(outbox.loose.value).toBe(0);
  });

  it('keeps what cannot be brought, says how much it is, and brings it once', async () => {
    const { outbox, me, way, brought, finish } = device();
    me.value = meOf('robin');
    way.there = false;
    await finish('first-call', LATER);
    await finish('second-call', LATER);
    await outbox.look();
    expect(outbox.waiting.value).toBe(2);
    way.there = true;
    await Promise.all([outbox.look(), outbox.look()]);
    expect(brought).toEqual(['robin first-call', 'robin second-call']);
    expect(outbox.waiting.value).toBe(0);
  });

  it('gives nobody what somebody else has played', async () => {
    const { outbox, me, way, brought, finish } = device();
    me.value = meOf('robin');
    way.there = false;
    await finish('robins-call', LATER);
    await outbox.look();
    way.there = true;
    me.value = meOf('kim');
    await outbox.takeLoose();
    expect(brought).toEqual([]);
    me.value = meOf('robin');
    await outbox.look();
    expect(brought).toEqual(['robin robins-call']);
  });

  it('gives nobody what was finished while nobody was signed in, or before somebody else came', async () => {
    const { outbox, me, brought, finish } = device();
    const signIn = async (person: string | null) => {
      me.value = person === null ? null : meOf(person);
      await setTimeout(5);
      await outbox.look();
      await setTimeout(5);
    };
    await signIn('robin');
    await signIn(null);
    await finish('nobodys-call', Date.now());
    await signIn('robin');
    await signIn('kim');
    await signIn('robin');
    expect(brought).toEqual([]);
    expect(outbox.loose.value).toBe(1);
    await finish('robins-call', Date.now());
    await outbox.look();
    expect(brought).toEqual(['robin robins-call']);
  });

  it('leaves a call with whoever has taken it, also when it was deleted here and comes back from a file', async () => {
    const { outbox, me, brought, finish, store } = device();
    await finish('early-call', 1);
    me.value = meOf('robin');
    await outbox.takeLoose();
    await store.clear();
    await outbox.look();
    await finish('early-call', 1);
    me.value = meOf('kim');
    await outbox.takeLoose();
    expect(brought).toEqual(['robin early-call']);
    expect(outbox.loose.value).toBe(0);
  });

  it('says once what the server has not taken, with the reason, brings it no more, and keeps it', async () => {
    const { outbox, me, finish, refusals, asked, store } = device();
    me.value = meOf('robin');
    refusals['strange-call'] = {
      code: 'log-refused',
      problem: { faults: [{ path: 'digest', code: 'unknown-edition' }] },
    };
    refusals['broken-call'] = {
      code: 'log-refused',
      problem: { faults: [{ path: 'inputs.3', code: 'over' }] },
    };
    for (const call of ['strange-call', 'broken-call', 'good-call']) await finish(call, LATER);
    for (const _ of [1, 2, 3]) await outbox.look();
    expect(outbox.refused.value.map(({ key, reason }) => [key, reason])).toEqual([
      ['strange-call', 'unknown-edition'],
      ['broken-call', 'unplayable'],
    ]);
    expect(outbox.waiting.value).toBe(0);
    expect(asked).toEqual(['strange-call', 'broken-call', 'good-call']);
    await outbox.understood('broken-call');
    delete refusals['strange-call'];
    await outbox.again('strange-call');
    expect(outbox.refused.value).toEqual([]);
    expect(asked.slice(3)).toEqual(['strange-call']);
    expect(await store.finished()).toHaveLength(3);
  });

  it('lets no call over which the server breaks keep back the others, and gives up after some times', async () => {
    const { outbox, me, finish, refusals, asked, brought } = device();
    me.value = meOf('robin');
    refusals['heavy-call'] = { code: 'unexpected', problem: null };
    await finish('heavy-call', LATER);
    await finish('good-call', LATER);
    await outbox.look();
    expect(brought).toEqual(['robin good-call']);
    expect(outbox.waiting.value).toBe(1);
    for (const _ of Array.from({ length: 10 })) await outbox.look();
    expect(asked.filter((key) => key === 'heavy-call')).toHaveLength(5);
    expect(outbox.refused.value).toMatchObject([{ key: 'heavy-call', reason: 'unexpected' }]);
  });
});
