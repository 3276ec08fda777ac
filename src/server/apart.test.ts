import { describe, expect, it } from 'vitest';
import { apart } from './apart.ts';

const LIMITS = { longest: 20_000, megabytes: 64 };
const script = (text: string): URL => new URL(`data:text/javascript,${encodeURIComponent(text)}`);
const TELL = `import { parentPort, workerData } from 'node:worker_threads'; parentPort.postMessage(workerData + 1);`;

describe('a thread of its own', () => {
  it('gives what it has found, and is ended though it would go on', async () => {
    expect(await apart(script(`${TELL} setInterval(() => {}, 1000);`), 41, LIMITS)).toBe(42);
  });

  it('is given up where it never ends', async () => {
    const endless = apart(script('for (;;) {}'), 0, { ...LIMITS, longest: 500 });
    await expect(endless).rejects.toMatchObject({ code: 'too-slow' });
  });

  it('is given up where it fills the memory', async () => {
    const filling = apart(script('let last = null; for (;;) last = { last };'), 0, LIMITS);
    await expect(filling).rejects.toMatchObject({ code: 'too-much-memory' });
  });

  it('is missed where it ends without a word', async () => {
    await expect(apart(script('process.exit(0);'), 0, LIMITS)).rejects.toMatchObject({ code: 'gone' });
  });

  it('says what went wrong in it', async () => {
    await expect(apart(script(`throw new Error('on purpose');`), 0, LIMITS)).rejects.toThrow('on purpose');
  });
});
