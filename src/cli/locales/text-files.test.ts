import { describe, expect, it } from 'vitest';
import { openTexts } from '../texts.ts';
import { readEveryLocale, readTextFile, SHARED_TEXTS, unreadableTexts } from './text-files.ts';

const NOWHERE = { file: 'locales/fi/scenarios/nobody.json', code: 'no-file', key: '', detail: '' };

describe('a text file on disk', () => {
  it.each(SHARED_TEXTS)('of all scenarios, %s, is read in every locale', (name) =>
    expect(readEveryLocale(name)).toMatchObject({ failures: [] }),
  );

  it('that is not there is an answer, not an accident', async () => {
    expect(readTextFile('fi', 'scenarios/nobody')).toEqual({ ok: false, failures: [NOWHERE] });
    expect(await openTexts('fi', 'nobody')).toEqual({ ok: false, failures: [NOWHERE] });
    expect(readEveryLocale('scenarios/nobody')).toMatchObject({
      texts: {},
      failures: expect.arrayContaining([NOWHERE]),
    });
  });

  it('is reported with its code, as something found', () =>
    expect(unreadableTexts([{ ...NOWHERE, code: 'duplicate-key', key: 'lines.told' }])).toMatchObject({
      exit: 1,
      lines: ['locales/fi/scenarios/nobody.json  duplicate-key  lines.told'],
    }));
});
