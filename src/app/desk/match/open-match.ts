/** The big screen of a match, and what is watched of its rounds: the best that there is, or that the room has played. */
import type { Opened } from '../../page.ts';
import type { Desk } from '../desk.ts';

const MATCHES = { elsewhere: { page: 'desk', argument: 'matches' } } as const;

export async function openMatch(desk: Desk, match = '', what = '', round = ''): Promise<Opened> {
  await desk.services.words.need('desk/match', 'desk/people', 'later');
  const first = desk.found(await desk.ask('readMatch', { params: { match } }));
  if (!first) return MATCHES;
  if (what === 'best') return (await import('./watch-best.ts')).watchBest(desk, match, Number(round));
  if (what === 'room') {
    const back = { page: 'desk', argument: `match/${match}` } as const;
    const { watchRound } = await import('../../match/watch-round.ts');
    return watchRound(desk.services, desk.ask, { match, round: Number(round), call: 'best', back });
  }
  const { openHall } = await import('./hall-page.tsx');
  const seesBest = desk.me.person.role !== 'trainee';
  return openHall({ ...desk, seesBest, roomCall: (number) => `#/desk/match/${match}/room/${number}` }, first);
}
