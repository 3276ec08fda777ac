/** The rooms a call takes place in. */
import type { Setting } from '../../engine/view/view.ts';
import type { Channel } from '../../engine/vocabulary.ts';
import { chat } from './chat.ts';
import { corner } from './corner.ts';
import { counter } from './counter.ts';
import { email } from './email.ts';
import { helpPage } from './help-page.ts';
import type { Room } from './kind.ts';
import { phone } from './phone.ts';
import { review } from './review.ts';
import { teamCall } from './team-call.ts';
import { voiceNote } from './voice-note.ts';

const ROOMS: Readonly<Record<Channel, Room>> = {
  phone,
  chat,
  email,
  counter,
  'help-page': helpPage,
  'team-call': teamCall,
  review,
  'voice-note': voiceNote,
};

/** Where a contact is now; at a counter that nobody overhears, in its quiet corner. */
export function roomOf({ channel, overheard }: Pick<Setting, 'channel' | 'overheard'>): Room {
  return channel === 'counter' && !overheard ? corner : ROOMS[channel];
}
