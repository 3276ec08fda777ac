/** Files with the forms of channels (M-09) that break one rule each. */
import type { FailureCode } from './failure.ts';
import { COUNTER, DESKS, LETTER, TEAM } from './test-forms.ts';
import { swapped } from './test-small.ts';

export interface Case {
  readonly code: FailureCode;
  readonly text: string;
  readonly path: string;
  /** Where the words stand that are to blame; none for a file as a whole. */
  readonly at?: string;
}

const misshapen = (
  text: string,
  ...[code, path, piece, other, at = other]: readonly [FailureCode, string, string, string, string?]
): Case => ({ code, path, text: swapped(text, piece, other), at });

export const FORM_CASES: readonly Case[] = [
  misshapen(
    TEAM,
    'form-out-of-place',
    'seats',
    'channel: team-call',
    'channel: phone',
    'seats: [design, code, dates]',
  ),
  misshapen(
    TEAM,
    'form-out-of-place',
    'stages.table.dismissed.replies.defend.by',
    'channel: team-call',
    'channel: phone',
    'defend:',
  ),
  misshapen(TEAM, 'unknown-reference', 'stages.table.dismissed.replies.defend.by', 'by: design', 'by: boss'),
  misshapen(TEAM, 'out-of-range', 'seats', '[design, code, dates]', '[code]', 'seats: [code]'),
  misshapen(
    COUNTER,
    'form-out-of-place',
    'stages.corner.aside',
    'channel: counter',
    'channel: phone',
    '    aside: true\n    corner:',
  ),
  misshapen(
    COUNTER,
    'form-out-of-place',
    'stages.till.whisper.aside',
    'channel: counter',
    'channel: phone',
    '      aside: true',
  ),
  misshapen(
    COUNTER,
    'unknown-value',
    'stages.till.channel',
    '  till:\n',
    '  till:\n    channel: pigeon\n',
    'channel: pigeon',
  ),
  misshapen(COUNTER, 'bad-id', 'stages.till.Boots', 'boots:\n', 'Boots:\n', 'Boots:'),
  misshapen(
    LETTER,
    'form-out-of-place',
    'stages.thread.exhibits.parts',
    'channel: email',
    'channel: chat',
    'parts:',
  ),
  misshapen(
    LETTER,
    'letter-out-of-form',
    'stages.thread.exhibits.replies',
    'exhibits:\n',
    'exhibits:\n      replies: { plain: { acts: [listen], to: gone } }\n',
    'replies:',
  ),
  misshapen(
    LETTER,
    'letter-out-of-form',
    'stages.thread.exhibits.also',
    'exhibits:\n',
    'exhibits:\n      also: [plain]\n',
    'also:',
  ),
  misshapen(
    LETTER,
    'letter-out-of-form',
    'stages.thread.answered',
    '      to:\n        - { to: happy, when: { agreed: true } }\n        - to: answered\n',
    '',
    'answered:',
  ),
  misshapen(
    LETTER,
    'letter-out-of-form',
    'stages.thread.answered.parts',
    `        opening:
          thanks: { acts: [affirm-competence] }
          again: { acts: [apologise], when: { heard: true } }
        step:`,
    '        step:',
    'parts:',
  ),
  misshapen(
    LETTER,
    'letter-out-of-form',
    'stages.thread.answered.parts.step',
    '          someday: { acts: [vague], trap: vague }\n',
    '',
    'step:',
  ),
  misshapen(
    LETTER,
    'letter-out-of-form',
    'stages.thread.exhibits.parts',
    '          one-page: { acts: [ask-hope] }\n',
    `          one-page: { acts: [ask-hope] }
          other: { acts: [listen] }
        step:
          act: { acts: [act-now] }
          wait: { acts: [listen] }
`,
    'parts:',
  ),
  misshapen(
    LETTER,
    'letter-out-of-form',
    'stages.thread.exhibits.parts',
    'one-page:',
    'the-whole-story:',
    'parts:',
  ),
  misshapen(
    LETTER,
    'letter-out-of-form',
    'stages.thread.answered.parts.step',
    'thanks: { acts: [affirm-competence]',
    'thanks: { acts: [affirm-competence], promises: friday',
    'step:',
  ),
  misshapen(
    LETTER,
    'dead-end',
    'stages.thread.answered.parts.opening',
    'thanks: { acts: [affirm-competence] }',
    'thanks: { acts: [affirm-competence], when: { heard: true } }',
    'opening:',
  ),
  misshapen(
    LETTER,
    'choice-without-trap',
    'stages.thread.answered',
    'acts: [vague], trap: vague }\n      to:',
    'acts: [vague] }\n      to:',
    'answered:',
  ),
  misshapen(
    LETTER,
    'dangling-target',
    'stages.thread.answered.to.1.to',
    '- to: answered\n',
    '- to: nowhere\n',
  ),
  misshapen(
    LETTER,
    'unknown-reference',
    'stages.thread.exhibits.to.0.when.said',
    'said: right',
    'said: wrong',
  ),
  misshapen(LETTER, 'duplicate-id', 'stages.thread.answered.parts.step.right', 'date:', 'right:'),
  misshapen(DESKS, 'dangling-target', 'stages.bench.handover', 'handover: till', 'handover: cellar'),
  misshapen(DESKS, 'open-route', 'stages.desk.handover', '      - to: blank\n', '', 'handover:'),
  misshapen(
    DESKS,
    'unknown-value',
    'stages.desk.handover.0.when.passed-on',
    'passed-on: concern',
    'passed-on: gossip',
  ),
  misshapen(
    TEAM,
    'form-out-of-place',
    'stages.table.dismissed.replies.all-ears.when.handed',
    'all-ears: { acts',
    'all-ears: { when: { handed: cold }, acts',
    'all-ears:',
  ),
  misshapen(LETTER, 'unknown-key', 'stages.thread.answered.parts.middle', 'step:', 'middle:'),
];
