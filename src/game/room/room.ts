/** The rooms a call takes place in. */
import type { Channel } from '../../engine/vocabulary.ts';
import { chat } from './chat.ts';
import type { Room } from './kind.ts';
import { phone } from './phone.ts';

/** Channels without a room of their own yet are played on the telephone. */
const ROOMS: Readonly<Record<Channel, Room>> = {
  phone,
  chat,
  email: phone,
  counter: phone,
  'help-page': phone,
  'team-call': phone,
  review: chat,
  'voice-note': phone,
};

export function roomOf(channel: Channel): Room {
  return ROOMS[channel];
}
