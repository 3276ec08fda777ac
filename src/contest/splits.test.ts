import { describe, expect, it } from 'vitest';
import { splitsOf } from './splits.ts';

const chose = (line: string, ...replies: readonly string[]) =>
  replies.map((reply, index) => ({ player: `p${index}`, line, reply }));

describe('the decision that split a room most', () => {
  it('is the one in which people went the most different ways', () => {
    const splits = splitsOf([
      ...chose('greeting', 'a', 'a', 'a', 'b'),
      ...chose('offer', 'a', 'b', 'a', 'b'),
      ...chose('close', 'a', 'a', 'a', 'a'),
    ]);
    expect(splits.map(({ line }) => line)).toEqual(['offer', 'greeting', 'close']);
    expect(splits[1]?.replies).toEqual([
      { reply: 'a', people: 3 },
      { reply: 'b', people: 1 },
    ]);
    expect(splits[2]?.evenness).toBe(0);
  });
  it('is rather one that everybody met than one that few did', () => {
    expect(splitsOf([...chose('rare', 'a', 'b'), ...chose('common', 'a', 'b', 'a', 'b', 'a')])[0]?.line).toBe(
      'common',
    );
  });
  it('is never one that a single person met', () => {
    expect(splitsOf(chose('alone', 'a'))).toEqual([]);
  });
  it('counts the first answer of somebody who came to a line again', () => {
    const again = [...chose('loop', 'a', 'a'), { player: 'p0', line: 'loop', reply: 'b' }];
    expect(splitsOf(again)[0]).toMatchObject({ people: 2, evenness: 0 });
  });
});
