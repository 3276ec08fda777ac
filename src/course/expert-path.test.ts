import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../engine/chart/test-scenarios.ts';
import { openLog } from '../engine/log/open-log.ts';
import { replay } from '../engine/log/replay.ts';
import { type Answers, walk } from './expert-path.ts';

const leaflet = SHIPPED.find(({ id }) => id === 'leaflet')!;

/** Answers every line that is asked with the reply at this place in the author's order. */
function answered(scenario: typeof leaflet, place: number): Answers {
  let answers: Answers = {};
  for (;;) {
    const { stands, state, passed } = walk(scenario, answers, 1);
    if (stands !== 'asked') return answers;
    const line = Object.values((state.snapshot.value as { talk: Record<string, string> }).talk)[0]!;
    const open = scenario.lines[line]!.replies.filter(
      (id) => walk(scenario, { ...answers, [line]: id }, 1).passed.length > passed.length,
    );
    answers = { ...answers, [line]: open[place % open.length]! };
  }
}

describe('an expert’s way through a talk', () => {
  it('waits at the first line until there is an answer, and goes on with it', () => {
    expect(walk(leaflet, {}, 1)).toMatchObject({
      stands: 'asked',
      passed: [],
      inputs: [{ type: 'pick-up' }],
    });
    const choice = leaflet.lines[leaflet.opening]!.replies[0]!;
    const walked = walk(leaflet, { [leaflet.opening]: choice }, 1);
    expect(walked.passed).toMatchObject([{ line: leaflet.opening, choice, index: 1 }]);
    expect(walked.stands).toBe('asked');
  });

  it('ends in every scenario, whatever is held for best, and plays as any other call', () => {
    for (const [place, scenario] of SHIPPED.entries()) {
      const { id } = scenario;
      const { stands, inputs, passed } = walk(scenario, answered(scenario, place), 1);
      expect(['over', 'circling'], id).toContain(stands);
      expect(new Set(passed.map(({ line }) => line)).size).toBe(passed.length);
      const log = {
        ...openLog(scenario, { seed: 1, locale: 'en' }),
        inputs: inputs.map((input, at) => ({ at, input })),
      };
      expect(replay(scenario, log).ok, id).toBe(true);
    }
  });

  it('asks again where an earlier answer was changed, and a later one can no longer be given', () => {
    const answers = answered(leaflet, 0);
    const lines = Object.keys(answers);
    const elsewhere = { ...answers, [lines[1]!]: 'no-such-answer' };
    expect(walk(leaflet, elsewhere, 1)).toMatchObject({ stands: 'asked' });
    expect(walk(leaflet, elsewhere, 1).passed).toHaveLength(1);
  });
});
