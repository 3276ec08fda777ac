import { afterEach, describe, expect, it, vi } from 'vitest';
import { codeOf, makeNotices, watchErrors } from './notices.ts';

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

describe('a part of the page that does not come', () => {
  it.each([
    [
      'a script in Chromium',
      new TypeError('Failed to fetch dynamically imported module: /assets/forms-abc1234.js'),
    ],
    [
      'a script in Firefox',
      new TypeError('error loading dynamically imported module: /assets/forms-abc1234.js'),
    ],
    ['a script in Safari', new TypeError('Importing a module script failed.')],
    ['its styles', new Error('Unable to preload CSS for /assets/forms-abc1234.css')],
  ])('is told as what can be loaded again: %s', (_, error) => {
    expect(codeOf(error)).toBe('load-failed');
  });

  it('is not what broke on our side', () => {
    expect(codeOf(new TypeError('Cannot read properties of null'))).toBe('unexpected');
    expect(codeOf('Broken')).toBe('unexpected');
  });
});
