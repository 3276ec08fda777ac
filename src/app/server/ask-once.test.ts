import { expect, it } from 'vitest';
import { askOnce } from './ask-once.ts';
import type { Ask, Told } from './client.ts';

/** A server of which every answer is lost until it is let through; gives the keys it was asked with. */
function lossy() {
  const keys: string[] = [];
  const way = { lost: true };
  const ask = (async (_name: string, sent: { readonly body: { readonly key: string } }) => {
    keys.push(sent.body.key);
    const told: Told<null> = way.lost
      ? { ok: false, code: 'offline', problem: null }
      : { ok: true, answer: null };
    return told;
  }) as unknown as Ask;
  return { ask, keys, way };
}

const group = (name: string) => ({ body: { name, timeZone: 'Europe/Riga' } });

it('asks with the same key as long as nobody knows whether it was made, and with another one from then on', async () => {
  const { ask, keys, way } = lossy();
  await askOnce(ask, 'makeCohort', group('Monday'));
  way.lost = false;
  await askOnce(ask, 'makeCohort', group('Monday'));
  await askOnce(ask, 'makeCohort', group('Monday'));
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

it('takes what differs in anything for something else', async () => {
  const { ask, keys } = lossy();
  await askOnce(ask, 'makeCohort', group('Monday'));
  await askOnce(ask, 'makeCohort', group('Tuesday'));
  expect(new Set(keys).size).toBe(2);
});
