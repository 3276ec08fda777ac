/** A day of the call of the day: its board, and its best call or one's own on the stage. */
import { DAY } from '../../course/day.ts';
import type { WatchedCall } from '../../protocol/match-board.ts';
import { DayBoardPage } from '../../screens/account/day-board.tsx';
import type { HandOn } from '../../screens/share/result-card.ts';
import { offerBeside } from '../beside/played-before.ts';
import type { Opened } from '../page.ts';
import type { Troubled } from '../server/client.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';
import { isReplayed, readHanded } from './replayed.ts';
import { crowdOf, watchReplayed } from './watch-replayed.ts';

/** `address`: `20780`, or behind it `best` or `own`. */
export async function openDay(services: Services, side: ServerSide, address: string): Promise<Opened> {
  const [number = '', which] = address.split('/');
  const day = /^\d{1,6}$/.test(number) ? Number(number) : 0;
  const call = which === 'best' || which === 'own' ? which : null;
  return call ? watch(services, side, { day, call }) : openBoard(services, side, day);
}

async function openBoard(services: Services, { ask }: ServerSide, day: number): Promise<Opened> {
  const [told] = await Promise.all([ask('readDayBoard', { params: { day } }), services.words.need('match')]);
  if (!told.ok) return notThere(services, told);
  const board = told.answer;
  return {
    title: ({ t }) => `${t('day.title')} – ${t('app.name')}`,
    draw: () => <DayBoardPage board={board} at={(board.day + 0.5) * DAY} handOn={handOn} />,
    close: () => {},
  };
}

const handOn: HandOn = async (card) => (await import('../share/hand-on-card.ts')).handOnCard(card);

interface Which {
  readonly day: number;
  readonly call: WatchedCall;
}

async function watch(services: Services, { ask }: ServerSide, { day, call }: Which): Promise<Opened> {
  const board = { page: 'account', argument: `day/${day}` } as const;
  let crowd = crowdOf([]);
  const read = await readHanded(services, `day-${day}-${call}`, async () => {
    const query = { locale: services.words.locale.peek(), call };
    const told = await ask('readDayBest', { params: { day }, query });
    if (!told.ok) return told;
    crowd = crowdOf(told.answer.lines);
    return { ok: true, answer: told.answer.replay };
  });
  if (!isReplayed(read)) return notThere(services, read);
  // Played by other rules than ours, it would be another call here.
  if (!read.debrief) return { elsewhere: board };
  const offer = call === 'best' ? await offerBeside(services, ask, read, `day/${day}`) : {};
  await services.words.need('match');
  return watchReplayed(services, read, {
    line: 'own',
    debrief: board,
    title: call === 'best' ? 'day.watched' : 'match.yours',
    crowd,
    ...offer,
  });
}

function notThere({ notices }: Services, { code }: Troubled): Opened {
  if (code === 'sign-in-needed') return { elsewhere: { page: 'sign-in', argument: '' } };
  notices.tell(code === 'not-found' ? 'call-missing' : 'load-failed');
  return null;
}
