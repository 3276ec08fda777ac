import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { planPaths, ROOT, readScenario, readText, shippedScenario, shownPath } from './shipped.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file on disk', () => {
  it('that is not there or is a folder is an answer, not an accident', () => {
    expect(readText(join(folder, 'nowhere'))).toEqual({ ok: false, code: 'no-file' });
    expect(readText(folder)).toEqual({ ok: false, code: 'unreadable' });
    expect(readScenario(folder)).toMatchObject({ ok: false, failures: [{ code: 'unreadable' }] });
  });

  it('that may never come to an end, or is larger than anything here, is not opened', () => {
    const large = join(folder, 'large');
    writeFileSync(large, ' '.repeat(1024 * 1024 + 1));
    expect(readText('/dev/zero')).toEqual({ ok: false, code: 'unreadable' });
    expect(readText(large)).toEqual({ ok: false, code: 'too-large' });
  });

  it('is named from the top of the repository, or as it was given where it lies elsewhere', () => {
    expect(shownPath(join(ROOT, 'scenarios', 'own.yaml'))).toBe(join('scenarios', 'own.yaml'));
    for (const path of [join(folder, 'own.yaml'), join('..', 'own.yaml')]) expect(shownPath(path)).toBe(path);
  });

  it('that is no text is told so by what stands in it', () => {
    const path = join(folder, 'picture.yaml');
    writeFileSync(
      path,
      Uint8Array.from({ length: 1000 }, (_, place) => (place * 37) % 256),
    );
    expect(readScenario(path)).toMatchObject({
      ok: false,
      failures: expect.arrayContaining([expect.objectContaining({ code: 'hidden-character' })]),
    });
  });

  it.each(['nobody', '..', '../locales', '__proto__', ''])(
    'of a scenario that is none, %j, is none',
    (id) => {
      expect(planPaths(id)).toEqual([]);
      expect(shippedScenario(id)).toBeNull();
    },
  );
});
