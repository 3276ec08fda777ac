import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { change, DEFAULT_SETTINGS, type Settings } from '../../screens/settings/settings.ts';
import { bindSettings } from './bound-settings.ts';

const own = () => signal<Settings>({ ...DEFAULT_SETTINGS, locale: 'fi', swearing: 'mild' });

describe('settings of a call on which a trainer has settled something', () => {
  it('hold what is settled, and leave the reader’s own as it was', () => {
    const mine = own();
    const { settings } = bindSettings(mine, { swearing: 'bleeped', locale: 'lv' });
    expect(settings.value).toMatchObject({ swearing: 'bleeped', locale: 'lv' });
    change(settings, { captions: true });
    expect(mine.value).toEqual({ ...DEFAULT_SETTINGS, locale: 'fi', swearing: 'mild', captions: true });
    change(mine, { muted: true, swearing: 'masked' });
    expect(settings.value).toMatchObject({ swearing: 'bleeped', locale: 'lv', muted: true, captions: true });
  });

  it('take up what is not settled, both ways', () => {
    const mine = own();
    const { settings } = bindSettings(mine, { swearing: 'bleeped' });
    change(settings, { locale: 'et' });
    expect(mine.value).toMatchObject({ locale: 'et', swearing: 'mild' });
    change(mine, { locale: 'en' });
    expect(settings.value).toMatchObject({ locale: 'en', swearing: 'bleeped' });
  });

  it('are nobody’s any more once the call is closed', () => {
    const mine = own();
    const { settings, stop } = bindSettings(mine, { swearing: 'bleeped' });
    stop();
    change(settings, { captions: true });
    expect(mine.value.captions).toBe(false);
  });
});
