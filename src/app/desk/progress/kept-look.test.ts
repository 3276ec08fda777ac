import { describe, expect, it } from 'vitest';
import { fitting, NO_LOOK, readLook, writeLook } from './kept-look.ts';

const LOOK = {
  name: 'rob',
  group: 'overdue',
  assignment: 'first-week',
  sort: { by: 'first-week v1', down: true },
} as const;

describe('what a trainer looks for', () => {
  it('is read as it was written', () => {
    expect(readLook(writeLook(LOOK))).toEqual(LOOK);
  });

  it.each([
    null,
    '',
    'nonsense',
    'null',
    '7',
    '[]',
    '{"group":"elsewhere","name":7,"assignment":{},"sort":"name"}',
    '{"sort":{"by":7,"down":"yes"}}',
  ])('is nothing where %j was kept', (text) => {
    expect(readLook(text)).toEqual(NO_LOOK);
  });

  it('keeps what can be read of it', () => {
    expect(readLook('{"name":"kim","group":"gone"}')).toEqual({ ...NO_LOOK, name: 'kim' });
  });

  const columns = [{ key: 'first-week v1', assignment: 'first-week' }];

  it('stays where all of it is there', () => {
    expect(fitting(LOOK, columns)).toEqual(LOOK);
  });

  it('is everything again where its assignment is not there any more', () => {
    expect(fitting({ ...LOOK, assignment: 'gone' }, columns).assignment).toBeNull();
  });

  it('sorts by name again where its column is not there any more, or not among those that are shown', () => {
    const sort = { by: 'gone v1', down: true };
    expect(fitting({ ...LOOK, sort }, columns).sort).toEqual(NO_LOOK.sort);
    const others = [...columns, { key: 'other v2', assignment: 'other' }];
    expect(fitting({ ...LOOK, sort: { by: 'other v2', down: true } }, others).sort).toEqual(NO_LOOK.sort);
    expect(fitting({ ...LOOK, sort: { by: 'done', down: true } }, columns).sort.by).toBe('done');
  });
});
