import { describe, expect, it } from 'vitest';
import { chooseLocale } from './locales.ts';

describe('chooseLocale', () => {
  it('prefers the stored choice', () => expect(chooseLocale('tr', ['fi'])).toBe('tr'));
  it('takes the first language we have, whatever its region', () =>
    expect(chooseLocale(null, ['de-AT', 'LV-lv', 'fi'])).toBe('lv'));
  it('falls back to English', () => {
    expect(chooseLocale(null, ['de', 'ja-JP'])).toBe('en');
    expect(chooseLocale('klingon', [])).toBe('en');
  });
});
