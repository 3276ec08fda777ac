/** What belongs to one kind of channel and stands in another (M-09). */
import type { Channel } from '../vocabulary.ts';
import { everyLine } from './every-line.ts';
import { type Fault, fault } from './failure.ts';
import type { ScenarioFile } from './format.ts';

/** Every channel a contact may come to, where it begins first. */
export const channelsOf = (file: ScenarioFile): readonly Channel[] => [
  file.channel,
  ...everyLine(file).flatMap(({ about }) => about.channel ?? []),
];

/** Where an answer is written whole before it is sent; in a chat turns are short. */
const LETTER_CHANNELS: readonly Channel[] = ['email', 'review'];

/** Seats without a table, a quiet corner where nobody else is, a letter where people talk. */
export const checkForms = (file: ScenarioFile): readonly Fault[] => [
  ...(file.seats && !channelsOf(file).includes('team-call')
    ? [fault('form-out-of-place', ['seats'], 'no team call')]
    : []),
  ...everyLine(file).flatMap(({ stage, id, line, about }) => {
    const channel = about.channel ?? file.channel;
    const path = ['stages', stage, id];
    return [
      ...((line.aside ?? about.aside) && channel !== 'counter'
        ? [fault('form-out-of-place', line.aside ? [...path, 'aside'] : ['stages', stage, 'aside'], channel)]
        : []),
      ...(line.parts && !LETTER_CHANNELS.includes(channel)
        ? [fault('form-out-of-place', [...path, 'parts'], channel)]
        : []),
      ...Object.entries(line.replies ?? {}).flatMap(([reply, { by }]) =>
        by && channel !== 'team-call'
          ? [fault('form-out-of-place', [...path, 'replies', reply, 'by'], channel)]
          : [],
      ),
    ];
  }),
];
