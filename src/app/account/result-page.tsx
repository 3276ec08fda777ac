/** What a call came to that the server knows of: its own debrief, and what a trainer has written beside it. */
import type { ComponentChildren } from 'preact';
import { StoredResult } from '../../screens/account/attempt-result.tsx';
import { isOffered } from '../offered.ts';
import type { Opened, Page } from '../page.ts';
import { DEBRIEF_WORDS } from '../pages/debrief-words.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';
import { type BoundServices, bindServices } from './bound-services.ts';
import { InWords } from './in-words.tsx';
import { readRemarks } from './read-remarks.tsx';
import { addWords, alone, followLocale, isReplayed, type Replayed, readReplayed } from './replayed.ts';

export async function openResultPage(own: Services, side: ServerSide, id: string): Promise<Opened> {
  const [first, remarks] = await Promise.all([
    readReplayed(own, side.ask, id),
    readRemarks(side.ask, id, (shown) => side.remarks.see(id, shown)),
  ]);
  if (!isReplayed(first)) {
    if (first.code === 'sign-in-needed') return { elsewhere: { page: 'sign-in', argument: '' } };
    own.notices.tell(first.code === 'not-found' ? 'call-missing' : 'load-failed');
    return null;
  }
  const bound = await bindServices(own, first.handed.bound);
  const { services } = bound;
  if (services !== own) await addWords(services.words, first.scenario.id, first.handed);
  return inWords(bound, await openReplayed(services, side, first, remarks));
}

/** In the language and with the words that were settled for the call. */
function inWords({ services, hold, close }: BoundServices, page: Page): Page {
  hold();
  return {
    title: () => page.title(services.words.texts.value),
    draw: () => <InWords services={services}>{page.draw()}</InWords>,
    close: () => {
      close();
      page.close();
    },
  };
}

async function openReplayed(
  services: Services,
  side: ServerSide,
  read: Replayed,
  remarks: (computed: number) => ComponentChildren,
): Promise<Page> {
  const { result } = read.handed.attempt;
  const page = await showReplayed(services, read, remarks(result?.total ?? 0));
  const stop = followLocale(services, side.ask, read);
  const close = () => {
    stop();
    page.close();
  };
  return { ...page, close };
}

async function showReplayed(services: Services, read: Replayed, top: ComponentChildren): Promise<Page> {
  const { handed, log, original, debrief } = read;
  if (!debrief) return showStored(services, read, top);
  const [{ showDebrief }, { WaysOn }, { RoundWays }] = await Promise.all([
    import('../pages/debrief-page.tsx'),
    import('../../screens/debrief/debrief-page.tsx'),
    import('../../screens/match/round-ways.tsx'),
    handed.inRound && services.words.need('match'),
  ]);
  const offered = isOffered(handed.scenario.id);
  // A link has no rules with it: whoever opened it would see another result.
  const open = offered && !log.numbers;
  const ways = (
    <>
      {handed.inRound && <RoundWays {...handed.inRound} scenario={read.scenario.id} />}
      <WaysOn scenario={offered ? handed.scenario.id : null} shift={null} />
    </>
  );
  return showDebrief(services, {
    ...alone(read, debrief),
    top,
    handOn: original,
    // Nobody else could open a call of a scenario that only this organisation has.
    instead: open ? { ways } : { ways, bottom: null },
  });
}

/** The rules are no longer ours: what it came to by its own is all there is. */
async function showStored(
  { words }: Services,
  { handed, scenario }: Replayed,
  top: ComponentChildren,
): Promise<Page> {
  await words.need(...DEBRIEF_WORDS);
  return {
    title: ({ t }) => t('supervised.result'),
    draw: () => (
      <main id="content" class="page debrief" tabIndex={-1}>
        <header class="page-head">
          <h1>{words.texts.value.scenario(scenario.id, 'title')}</h1>
        </header>
        {top}
        <StoredResult result={handed.attempt.result} sheet={handed.sheet} />
      </main>
    ),
    close: () => {},
  };
}
