import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeNotices, watchErrors } from './notices.ts';

describe('what nobody caught', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const told = (error: unknown) => {
    const around = new EventTarget();
    vi.stubGlobal('window', around);
    const notices = makeNotices();
    watchErrors(notices);
    around.dispatchEvent(Object.assign(new Event('error'), { error }));
    return notices.codes.value;
  };

  it('is told', () => {
    expect(told(new Error('Broken'))).toEqual(['unexpected']);
  });

  it('is not the reader’s business where the browser only remarks on itself', () => {
    expect(told(null)).toEqual([]);
    expect(told(undefined)).toEqual([]);
  });
});
