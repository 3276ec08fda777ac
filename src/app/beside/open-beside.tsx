/** The briefing of a practice call that another one runs beside: one's own best, or the best of a contest that is over. */
import { load } from 'virtual:scenarios';
import type { Beside, Whose } from '../../engine/ghost/beside.ts';
import { bestPast } from '../../engine/ghost/best-past.ts';
import { ghostOf } from '../../engine/ghost/ghost.ts';
import { digest } from '../../engine/log/digest.ts';
import { BesideNote } from '../../screens/beside/beside-note.tsx';
import { isReplayed, readHanded } from '../account/replayed.ts';
import type { Opened } from '../page.ts';
import { openBriefing } from '../pages/briefing-page.tsx';
import type { Route } from '../route.ts';
import type { AnswerOf, Ask, Told } from '../server/client.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';
import { ALONE } from '../store/store.ts';
import { ownPast } from './own-past.ts';
import { playedBefore } from './played-before.ts';

/** `id`: of the scenario. */
export async function openBesideOwn(services: Services, id: string): Promise<Opened> {
  const [scenario, finished] = await Promise.all([load(id), services.store.finished()]);
  const best = bestPast(scenario, digest(scenario), ownPast(finished, id));
  // A first play is played alone, and so is the first of a new edition.
  if (!best) return { elsewhere: { page: 'briefing', scenario: id } };
  return brief(services, id, { whose: 'own', ghost: ghostOf(best) }, null);
}

type Best = Pick<AnswerOf<'readDayBest'>, 'name' | 'replay'>;

interface Contest {
  /** Where it stands. */
  readonly back: Route;
  best(ask: Ask, locale: string): Promise<Told<Best>>;
}

const CONTEST_NAMES = ['day', 'match', 'season'] as const satisfies readonly Whose[];

const CONTESTS: Readonly<Record<(typeof CONTEST_NAMES)[number], (one: string, other: string) => Contest>> = {
  day: (day) => ({
    back: { page: 'account', argument: `day/${day}` },
    best: (ask, locale) => ask('readDayBest', { params: { day: Number(day) }, query: { locale } }),
  }),
  match: (match, round) => ({
    back: { page: 'match', argument: `in/${match}` },
    best: (ask, locale) =>
      ask('readRoundCall', { params: { match, round: Number(round) }, query: { locale, call: 'best' } }),
  }),
  season: (season, round) => ({
    back: { page: 'account', argument: `season/${season}` },
    best: (ask, locale) =>
      ask('readSeasonBest', { params: { season, round: Number(round) }, query: { locale } }),
  }),
};

/** `address`: `day/20780`, or `match` or `season`, its id and the round. What cannot be played here leads back to where it was offered. */
export async function openBesideBest(
  services: Services,
  { ask, me }: ServerSide,
  address: string,
): Promise<Opened> {
  if (!me.peek()) return { elsewhere: { page: 'sign-in', argument: '' } };
  const [first, one = '', other = ''] = address.split('/');
  const whose = CONTEST_NAMES.find((name) => name === first);
  if (!whose) return null;
  const { back, best } = CONTESTS[whose](one, other);
  const { name, read } = await readBest(services, address, () => best(ask, services.words.locale.peek()));
  if (!isReplayed(read)) {
    services.notices.tell(read.code === 'not-found' ? 'call-missing' : 'load-failed');
    return { elsewhere: back };
  }
  const played = await playedBefore(services, ask, read);
  if (!played) return { elsewhere: back };
  return brief(services, read.handed.scenario.id, { whose, ghost: ghostOf(played) }, name);
}

async function readBest(services: Services, address: string, ask: () => Promise<Told<Best>>) {
  let name: string | null = null;
  const read = await readHanded(services, address.replaceAll('/', '-'), async () => {
    const told = await ask();
    if (!told.ok) return told;
    ({ name } = told.answer);
    return { ok: true, answer: told.answer.replay };
  });
  return { name: name as string | null, read };
}

async function brief(
  services: Services,
  scenario: string,
  beside: Beside,
  name: string | null,
): Promise<Opened> {
  await services.words.need('practice');
  const note = <BesideNote whose={beside.whose} name={name} scenario={scenario} />;
  const beginning = { carried: null, origin: { ...ALONE, beside } };
  return openBriefing(services, scenario, beginning, { note, mayBegin: async () => true });
}
