/** The big screen of a match, and the best call of one of its rounds on the stage. */
import type { Opened } from '../../page.ts';
import type { Desk } from '../desk.ts';

const MATCHES = { elsewhere: { page: 'desk', argument: 'matches' } } as const;

export async function openMatch(desk: Desk, match = '', what = '', round = ''): Promise<Opened> {
  await desk.services.words.need('desk/match', 'desk/people', 'later');
  const first = desk.found(await desk.ask('readMatch', { params: { match } }));
  if (!first) return MATCHES;
  if (what === 'best') return (await import('./watch-best.ts')).watchBest(desk, match, Number(round));
  return (await import('./hall-page.tsx')).openHall(desk, first);
}
