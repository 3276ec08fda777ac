import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LARGEST, makePayload, readPayload } from './payload.ts';

const LOG = JSON.stringify({
  format: 2,
  scenario: 'trays',
  inputs: Array.from({ length: 30 }, (_, turn) => `${turn * 950} =reply-number-${turn}`),
});
const deflated = (data: string | Buffer) => `d${deflateRawSync(data).toString('base64url')}`;
const codeOf = async (payload: string) => {
  const read = await readPayload(payload);
  return read.ok ? 'ok' : read.code;
};

afterEach(() => vi.unstubAllGlobals());

describe('a call in an address', () => {
  it('comes out as it went in, whatever its letters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 2000 }), async (text) => {
        expect(await readPayload(await makePayload(text))).toEqual({ ok: true, text });
      }),
    );
  });
  it('needs no letter that an address would have to escape, and less room than the call', async () => {
    const payload = await makePayload(LOG);
    expect(payload).toMatch(/^d[\w-]+$/);
    expect(payload.length).toBeLessThan(LOG.length / 2);
  });
  it('goes plain where the browser cannot pack, and is read everywhere', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const payload = await makePayload(LOG);
    expect(payload).toMatch(/^t[\w-]+$/);
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await readPayload(payload)).toEqual({ ok: true, text: LOG });
  });
});

describe('an address that holds no call', () => {
  it('is told apart: cut off, broken, another kind of packing, nothing at all', async () => {
    const payload = await makePayload(LOG);
    for (const cut of [1, 2, 3, 4, 5, 6, 7, 8])
      expect(await codeOf(payload.slice(0, -cut))).toBe('shared-truncated');
    expect(await codeOf('d!!!')).toBe('shared-broken');
    expect(await codeOf('d____')).toBe('shared-broken');
    expect(await codeOf(`z${payload.slice(1)}`)).toBe('shared-broken');
    expect(await codeOf('')).toBe('shared-broken');
    expect(await codeOf('t_w')).toBe('shared-broken');
  });
  it('says so where the browser cannot unpack', async () => {
    const payload = await makePayload(LOG);
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await codeOf(payload)).toBe('shared-unsupported');
  });
  it('is not unpacked past the largest call: a bomb goes off small', async () => {
    expect(await codeOf(deflated('x'.repeat(LARGEST)))).toBe('ok');
    expect(await codeOf(deflated('x'.repeat(LARGEST + 1)))).toBe('shared-too-large');
    expect(await codeOf(deflated(Buffer.alloc(20_000_000)))).toBe('shared-too-large');
    expect(await codeOf('d'.repeat(40_000))).toBe('shared-too-large');
  });
  it('whatever it is, gets an answer', async () => {
    const bytes = fc
      .uint8Array({ maxLength: 400 })
      .map((array) => `d${Buffer.from(array).toString('base64url')}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), bytes), async (payload) => {
        expect(typeof (await readPayload(payload)).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
  it('may be a good one with any letter changed', async () => {
    const payload = await makePayload(LOG);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(payload.length - 1),
        fc.constantFrom('A', 'z', '-', '%'),
        async (at, letter) => {
          const read = await readPayload(payload.slice(0, at) + letter + payload.slice(at + 1));
          expect(read.ok ? read.text.length : read.code.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});
