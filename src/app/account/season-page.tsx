/** A season, for one of its players; and the best call or one's own of a round that has closed, on the stage. */
import { signal } from '@preact/signals';
import type { WatchedCall } from '../../protocol/match-board.ts';
import type { Season } from '../../protocol/season.ts';
import type { SeasonBoards } from '../../protocol/season-board.ts';
import {
  type OwnSeasonModel,
  OwnSeasonPage,
  SEASON_TROUBLES,
  type SeasonTrouble,
} from '../../screens/account/season-page.tsx';
import { offerBeside } from '../beside/played-before.ts';
import type { Opened } from '../page.ts';
import type { Ask, Told, Trouble, Troubled } from '../server/client.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';
import { isReplayed, readHanded } from './replayed.ts';
import { crowdOf, watchReplayed } from './watch-replayed.ts';

/** `address`: the season, or behind it `best/2` or `own/2` for a call of its second round. */
export async function openSeason(services: Services, side: ServerSide, address: string): Promise<Opened> {
  const [season = '', which, round = ''] = address.split('/');
  await services.words.need('season', 'match');
  const call = which === 'best' || which === 'own' ? which : null;
  return call && /^\d{1,2}$/.test(round)
    ? watch(services, side, { season, round: Number(round), call })
    : openOwn(services, side, season);
}

async function openOwn(services: Services, { ask }: ServerSide, season: string): Promise<Opened> {
  const params = { season };
  const [told, boards] = await Promise.all([
    ask('readSeason', { params }),
    ask('readSeasonBoards', { params }),
  ]);
  if (!told.ok) return notThere(services, told);
  if (!boards.ok) return notThere(services, boards);
  const model = makeModel(services, ask, told.answer, boards.answer);
  return {
    title: ({ t }) => `${told.answer.name} – ${t('app.name')}`,
    draw: () => <OwnSeasonPage model={model} />,
    close: () => {},
  };
}

function makeModel(services: Services, ask: Ask, first: Season, shown: SeasonBoards): OwnSeasonModel {
  const season = signal(first);
  const boards = signal<SeasonBoards | null>(shown);
  const trouble = signal<SeasonTrouble | null>(null);
  const busy = signal(false);
  const params = { season: first.season };
  const read = async () => {
    const [told, standing] = await Promise.all([
      ask('readSeason', { params }),
      ask('readSeasonBoards', { params }),
    ]);
    if (told.ok) season.value = told.answer;
    if (standing.ok) boards.value = standing.answer;
  };
  /** One press at a time; how it is now is read again where it came too late. */
  const press = async <What,>(does: () => Promise<Told<What>>): Promise<What | null> => {
    if (busy.peek()) return null;
    busy.value = true;
    const told = await does();
    busy.value = false;
    trouble.value = told.ok ? null : troubleOf(told.code);
    if (!told.ok && LATE.includes(told.code)) await read();
    return told.ok ? told.answer : null;
  };
  const take = async (does: () => Promise<Told<Season>>) => {
    const told = await press(does);
    // Shown as it is also where it was refused.
    season.value = told ?? { ...season.peek() };
  };
  const play = async (round: number, number: number) => {
    const body = { locale: services.words.locale.peek(), number };
    const step = await press(() => ask('openSeasonCall', { params: { ...params, round }, body }));
    if (step) services.go({ page: 'attempt', argument: step.attempt });
  };
  return {
    season,
    boards,
    trouble,
    busy,
    play: (round, number) => void play(round, number),
    rest: (round) => void take(() => ask('takeRecoveryRound', { params: { ...params, round } })),
    handOn: async (card) => (await import('../share/hand-on-card.ts')).handOnCard(card),
    name: (named) => void take(() => ask('nameInSeason', { params, body: { named } })),
  };
}

/** What was shown is not so any more. */
const LATE: readonly Trouble[] = ['round-not-open', 'recovery-used-up', 'conflict'];

const troubleOf = (code: Trouble): SeasonTrouble =>
  SEASON_TROUBLES.find((known) => known === code) ?? 'other';

interface Which {
  readonly season: string;
  readonly round: number;
  readonly call: WatchedCall;
}

async function watch(
  services: Services,
  { ask }: ServerSide,
  { season, round, call }: Which,
): Promise<Opened> {
  const back = { page: 'account', argument: `season/${season}` } as const;
  let crowd = crowdOf([]);
  const read = await readHanded(services, `season-${season}-${round}-${call}`, async () => {
    const query = { locale: services.words.locale.peek(), call };
    const told = await ask('readSeasonBest', { params: { season, round }, query });
    if (!told.ok) return told;
    crowd = crowdOf(told.answer.lines);
    return { ok: true, answer: told.answer.replay };
  });
  if (!isReplayed(read)) return notThere(services, read);
  // Played by other rules than ours, it would be another call here.
  if (!read.debrief) return { elsewhere: back };
  const address = `season/${season}/${round}`;
  const offer = call === 'best' ? await offerBeside(services, ask, read, address) : {};
  return watchReplayed(services, read, {
    line: 'own',
    debrief: back,
    title: call === 'best' ? 'season.watched' : 'match.yours',
    crowd,
    ...offer,
  });
}

function notThere({ notices }: Services, { code }: Troubled): Opened {
  if (code === 'sign-in-needed') return { elsewhere: { page: 'sign-in', argument: '' } };
  notices.tell(GONE.includes(code) ? 'call-missing' : 'load-failed');
  return null;
}

/** What is not there, or not theirs. */
const GONE: readonly Trouble[] = ['not-found', 'not-allowed', 'bad-request'];
