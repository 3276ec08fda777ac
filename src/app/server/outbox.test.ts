import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Me } from '../../protocol/account.ts';
import { memoryStore } from '../store/memory-store.ts';
import { ALONE } from '../store/store.ts';
import type { Ask } from './client.ts';
import { makeOutbox } from './outbox.ts';
import type { Claim, OutboxShelf } from './outbox-shelf.ts';

const meOf = (id: string): Me => ({
  person: { id, displayName: id, login: null, role: 'trainee', sharesComposure: false },
  organisation: { id: 'tea', name: 'Tea & Sons' },
  session: 'here',
});

function memoryShelf(): OutboxShelf {
  const claims = new Map<string, Claim>();
  const sinces = new Map<string, number>();
  return {
    claims: async () => [...claims.values()],
    claim: async (claim) => void (claims.has(claim.key) || claims.set(claim.key, claim)),
    done: async (key) => {
      const known = claims.get(key);
      if (known) claims.set(key, { ...known, done: true });
    },
    drop: async (key) => void claims.delete(key),
    since: async ({ person, at }) => {
      if (!sinces.has(person)) sinces.set(person, at);
      return sinces.get(person) ?? at;
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
  const ask = (async (_: string, { body }: { body: { key: string } }) => {
    if (!way.there) return { ok: false, code: 'offline', problem: null };
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
  return { outbox, me, way, brought, finish };
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
});
