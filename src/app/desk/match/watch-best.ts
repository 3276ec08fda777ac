/** The best that a round’s scenario yields, on the stage, for a room to look at once it has played it. */
import { openLog } from '../../../engine/log/open-log.ts';
import { bringForms } from '../../call/need-forms.ts';
import { readCrowd } from '../../match/watch-round.ts';
import type { Opened } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { readEdition } from '../map/scenario-words.ts';

const WATCH_WORDS = ['coach', 'later', 'guidance', 'practice'] as const;
/** Lays out replies and nothing else. */
const SEED = 1;

/** A round that is not over has nothing to be shown. */
export async function watchBest(desk: Desk, match: string, round: number): Promise<Opened> {
  const { services } = desk;
  const hall = { page: 'desk', argument: `match/${match}` } as const;
  const locale = services.words.locale.peek();
  const told = desk.heard(await desk.ask('readSplits', { params: { match }, query: { locale } }));
  const played = told?.rounds.find((one) => one.round === round);
  const edition = played ? await readEdition(desk, played.version) : null;
  if (!edition) return { elsewhere: hall };
  const scenario = { ...edition.scenario, id: edition.name };
  await Promise.all([services.words.need(...WATCH_WORDS), bringForms(services.words, scenario.tutorial)]);
  const { watchCall } = await import('../../pages/practice-pages.ts');
  const crowd = await readCrowd(desk.ask, { match, round });
  const log = openLog(scenario, { seed: SEED, locale });
  const page = await watchCall(
    services,
    { scenario, log },
    { line: 'best', from: null, debrief: hall, crowd },
  );
  const close = () => {
    edition.close();
    page.close();
  };
  return { ...page, close };
}
