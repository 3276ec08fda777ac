import { describe, expect, it } from 'vitest';
import { line, measures, seed } from '../../assets/sound/measures.json';
import { schedule, spokenMs } from './mumble.ts';
import { voiceOf } from './voices.ts';

const LOOKS = [...new Set(measures.map(({ look }) => look))];
const takesOf = (look: string) => measures.filter((take) => take.look === look);
const rises = (values: readonly number[]) => values.every((value, n) => n === 0 || value > values[n - 1]!);

describe.each(LOOKS)('the rendered voice of %s', (look) => {
  it('grows faster with anger', () =>
    expect(takesOf(look).map((take) => take.syllablesPerSecond)).toSatisfy(rises));
  it('grows louder with anger', () => expect(takesOf(look).map((take) => take.rms)).toSatisfy(rises));
  it('grows higher with anger', () => expect(takesOf(look).map((take) => take.pitchHz)).toSatisfy(rises));
  it('was measured from the schedule as it is now', () => {
    for (const { anger, syllablesPerSecond } of takesOf(look)) {
      const beats = schedule(line, { anger, voice: voiceOf(look), seed });
      expect(syllablesPerSecond).toBeCloseTo((1000 * beats.length) / spokenMs(beats), 1);
    }
  });
});
