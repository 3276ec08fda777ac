import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../chart/test-scenarios.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { detours, playedWell, ringing, sayables, scoreOf } from './walk.ts';

const backwards = <T>(entries: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).toReversed());

/** The same scenario, had its author written the replies of every line the other way round. */
const rewritten = (scenario: Scenario): Scenario => ({
  ...scenario,
  replies: backwards(scenario.replies),
  lines: Object.fromEntries(
    Object.entries(scenario.lines).map(([id, line]) => [id, { ...line, replies: line.replies.toReversed() }]),
  ),
});

describe.each(SHIPPED)('in $id, the five-step policy', (scenario) => {
  const path = playedWell(ringing(scenario));

  it('comes to the best ending by techniques alone', () => {
    const place = path.at(-1)?.place;
    const ending = place && 'ending' in place ? scenario.endings[place.ending] : undefined;
    expect(ending?.result).toBe('win-win');
    expect(scoreOf(path)).toBeGreaterThanOrEqual(90);
  });

  it('plays the same call in whatever order the replies were written', () => {
    const other = playedWell(ringing(rewritten(scenario)));
    expect(other.at(-1)?.context.said).toEqual(path.at(-1)?.context.said);
  });

  it('takes no reply that is marked as a trap', () => {
    const said = path.at(-1)?.context.said ?? [];
    // Blocks of letters stand there as well, beside the letters they made.
    const replies = said.flatMap((id) => scenario.replies[id] ?? []);
    expect(replies.length).toBeGreaterThan(0);
    expect(replies.filter(({ trap }) => trap !== null)).toEqual([]);
  });

  it('can be led off wherever a trap is on offer, and finishes every such call', () => {
    const traps = path.flatMap((standing) => sayables(standing).filter(({ reply }) => reply.trap !== null));
    const led = detours(path, ({ reply }) => reply.trap !== null);
    expect(traps.length).toBeGreaterThan(0);
    expect(led).toHaveLength(traps.length);
    expect(led.filter((detour) => detour.at(-1)?.phase !== 'done')).toEqual([]);
  });
});
