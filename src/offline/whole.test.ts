import { expect, it } from 'vitest';
import { shelfOf, staleOf } from './whole.ts';

const build = (version: string) => ({ version, files: [], page: '', bytes: 0 });
const HERE = 'https://example.org/';

it('only shelves of other builds in the same folder are stale', () => {
  const [old, now, elsewhere] = [
    shelfOf(HERE, build('a')),
    shelfOf(HERE, build('b')),
    shelfOf(`${HERE}sub/`, build('a')),
  ];
  expect(staleOf([old, now, elsewhere, 'somebody else’s'], HERE, build('b'))).toEqual([old]);
});
