/** A match from its address: the form, the code of a link, `watch` and the code by which one looks on (behind it `room` and a round that is over), or `in` and the room one is in. */
import type { WatchedCall } from '../../protocol/match-board.ts';
import type { Opened } from '../page.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';
import { openJoinMatch } from './join-match-page.tsx';

export async function openMatch(services: Services, side: ServerSide, argument: string): Promise<Opened> {
  await services.words.need('match');
  const [first = '', id, ...more] = argument.split('/');
  if (first === 'watch') return (await import('./watch-page.tsx')).openWatching(services, side, id, ...more);
  if (first !== 'in' || !id) return openJoinMatch(services, side, first);
  if (!side.me.peek()) return { elsewhere: { page: 'sign-in', argument: '' } };
  // How swear words are shown is said in the words of the settings.
  await services.words.need('later');
  const [what, round = '', call] = more;
  if (what === 'watch')
    return watch(services, side, id, { round: Number(round), call: call === 'own' ? call : 'best' });
  return (await import('./room-page.tsx')).openRoomPage(services, side, id);
}

async function watch(
  services: Services,
  { ask }: ServerSide,
  match: string,
  which: { readonly round: number; readonly call: WatchedCall },
): Promise<Opened> {
  const back = { page: 'match', argument: `in/${match}` } as const;
  return (await import('./watch-round.ts')).watchRound(services, ask, { match, ...which, back });
}
