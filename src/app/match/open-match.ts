/** A match from its address: the form, the code of a link, or the room one is in. */
import type { Opened } from '../page.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';
import { openJoinMatch } from './join-match-page.tsx';

export async function openMatch(services: Services, side: ServerSide, argument: string): Promise<Opened> {
  await services.words.need('match');
  const [first = '', id] = argument.split('/');
  if (first !== 'in' || !id) return openJoinMatch(services, side, first);
  if (!side.me.peek()) return { elsewhere: { page: 'sign-in', argument: '' } };
  // How swear words are shown is said in the words of the settings.
  await services.words.need('later');
  return (await import('./room-page.tsx')).openRoomPage(services, side, id);
}
