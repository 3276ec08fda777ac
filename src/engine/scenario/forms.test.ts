import { describe, expect, it } from 'vitest';
import { digest } from '../log/digest.ts';
import { NO_FORMS } from './forms.ts';
import { COUNTER, DESKS, FORM_SCENARIOS, MOVED, scenarioOf, TEAM } from './test-forms.ts';
import { SMALL, smallWith, swapped } from './test-small.ts';

describe('a file of format 1', () => {
  it('is read as one of format 2 that says the same', () => {
    const first = scenarioOf(smallWith('format: 2', 'format: 1'));
    expect(first).toEqual(scenarioOf(SMALL));
    expect(first.forms).toEqual(NO_FORMS);
  });

  it('keeps the digest it had, so that what was played on it can still be played again', () => {
    expect(digest(scenarioOf(SMALL))).toBe('3ed26616e245bc1e');
  });
});

describe('the forms of channels', () => {
  it('are told of a stage: where it goes on, and who hears it', () => {
    expect(scenarioOf(MOVED).forms.channels).toEqual({ chat: 'chat' });
    expect(scenarioOf(COUNTER).forms.aside).toEqual(['whisper', 'corner']);
  });

  it('are told of a table: who sits there, and who says what', () => {
    expect(scenarioOf(TEAM).forms).toMatchObject({
      seats: ['design', 'code', 'dates'],
      speakers: { defend: 'design', supplier: 'dates', seen: 'code', demo: 'code', thursday: 'dates' },
    });
  });

  it('are told of desks: where a transfer leads from each', () => {
    expect(scenarioOf(DESKS).handovers).toMatchObject({
      desk: [{ to: 'told', when: { 'passed-on': 'concern' } }, { to: 'gap' }, { to: 'blank', when: null }],
      bench: [{ to: 'till', when: null }],
    });
  });

  it('change the digest, wherever they change', () => {
    const digests = [
      ...FORM_SCENARIOS.map(digest),
      digest(scenarioOf(swapped(MOVED, 'channel: chat', 'channel: email'))),
      digest(scenarioOf(swapped(COUNTER, '    aside: true\n    corner:', '    corner:'))),
      digest(scenarioOf(swapped(TEAM, 'by: design', 'by: code'))),
      digest(
        scenarioOf(
          swapped(DESKS, 'handover: till', 'handover: blank').replace(
            'to: blank, trap: vague',
            'to: till, trap: vague',
          ),
        ),
      ),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });
});
