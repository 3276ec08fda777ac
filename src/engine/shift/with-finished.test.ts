import { describe, expect, it } from 'vitest';
import { afterEvents, callAsPlanned, find, played, shiftOf } from './test-shift.ts';
import { withFinished } from './with-finished.ts';

const opened = played(shiftOf(['joint-account', 'leaflet', 'trays']));
const best = callAsPlanned(opened, 'best');
const swallowed = callAsPlanned(opened, 'swallowed');

describe('a call that was finished and stored', () => {
  it('becomes the next event of its shift', () => {
    expect(withFinished(opened, [best], find)).toEqual(afterEvents(opened.log, '=best'));
  });
  it('counts once, however often it was played in other windows', () => {
    const shift = withFinished(opened, [swallowed, best], find);
    expect(shift.calls.map(({ log }) => log)).toEqual([swallowed]);
    expect(withFinished(shift, [swallowed, best], find)).toBe(shift);
  });
  it('does not count again in the place of the next call', () => {
    const ready = afterEvents(opened.log, '=best', 'walk');
    expect(withFinished(ready, [best], find)).toBe(ready);
  });
  it('is passed over where it cannot be played any more', () => {
    const outdated = { ...swallowed, digest: 'f'.repeat(16) };
    expect(withFinished(opened, [outdated], find)).toBe(opened);
    expect(withFinished(opened, [outdated, best], find).calls).toHaveLength(1);
  });
});
