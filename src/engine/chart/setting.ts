/** Where a contact goes on: the stage that its line belongs to says so (LV-60). */
import type { Circumstances } from '../customer/customer.ts';
import type { Line, Scenario } from '../scenario/scenario.ts';
import type { Channel } from '../vocabulary.ts';
import type { CallContext } from './context.ts';
import type { Place } from './standing.ts';

/** At an ending nobody says anything more: the contact is where the last thing was said. */
export const lineAt = (place: Place, { lastLine }: Pick<CallContext, 'lastLine'>): string =>
  'line' in place ? place.line : lastLine;

/** What there is to know of where each line is said. */
interface Stages extends Pick<Scenario, 'channel'> {
  readonly lines: Readonly<Record<string, Pick<Line, 'stage'>>>;
  readonly forms: Pick<Scenario['forms'], 'channels'>;
}

export function channelOf({ channel, lines, forms }: Stages, line: string): Channel {
  const stage = lines[line]?.stage ?? '';
  return Object.hasOwn(forms.channels, stage) ? (forms.channels[stage] ?? channel) : channel;
}

/** The circumstances of a contact in this channel; all else holds from its beginning to its end. */
export const inChannel = (circumstances: Circumstances, channel: Channel): Circumstances =>
  circumstances.channel === channel ? circumstances : { ...circumstances, channel };

/** Whether somebody sits there until they are answered; below a page nobody does, whoever writes there. */
export const isAwaited = (channel: Channel): boolean => channel !== 'help-page' && channel !== 'review';
