/** A call of a round that is over, on the stage, with what the room has chosen beside every answer. */
import type { AnsweredLine } from '../../protocol/board.ts';
import type { WatchedCall } from '../../protocol/match-board.ts';
import type { InterfaceKey } from '../../screens/texts.ts';
import { isReplayed, type Replayed, readHanded } from '../account/replayed.ts';
import { crowdOf, watchReplayed } from '../account/watch-replayed.ts';
import { offerBeside } from '../beside/played-before.ts';
import type { Opened } from '../page.ts';
import type { Route } from '../route.ts';
import type { Ask } from '../server/client.ts';
import type { Services } from '../services.ts';

interface Watching {
  readonly match: string;
  readonly round: number;
  readonly call: WatchedCall;
  /** Where it leads back to. */
  readonly back: Route;
  /** Who has no account cannot ask for the call once more, to play beside it. */
  readonly looksOn?: true;
}

const TITLES: Readonly<Record<WatchedCall, InterfaceKey>> = {
  own: 'match.own-call',
  best: 'match.best-call',
};

/** What cannot be played here leads back: to whom it belongs is said where it was asked for. */
export async function watchRound(
  services: Services,
  ask: Ask,
  { match, round, call, back, looksOn }: Watching,
): Promise<Opened> {
  const params = { match, round };
  const locale = services.words.locale.peek();
  const [read, crowd] = await Promise.all([
    readHanded(services, `match-${match}-${round}-${call}`, async () => {
      const told = await ask('readRoundCall', { params, query: { locale, call } });
      return told.ok ? { ok: true, answer: told.answer.replay } : told;
    }),
    readCrowd(ask, params),
    services.words.need('match'),
  ]);
  if (!isReplayed(read)) {
    services.notices.tell(read.code === 'not-found' ? 'call-missing' : 'load-failed');
    return { elsewhere: back };
  }
  if (!isPlayable(read)) return { elsewhere: back };
  const offered = call === 'best' && !looksOn;
  const offer = offered ? await offerBeside(services, ask, read, `match/${match}/${round}`) : {};
  return watchReplayed(services, read, { line: 'own', debrief: back, title: TITLES[call], crowd, ...offer });
}

/** Played by other rules than ours, it would be another call here. */
const isPlayable = ({ debrief }: Replayed): boolean => debrief !== null;

/** Where it cannot be had, the call is watched without it. */
export async function readCrowd(
  ask: Ask,
  params: { readonly match: string; readonly round: number },
): Promise<(line: string) => AnsweredLine | null> {
  const told = await ask('readAnswers', { params });
  return crowdOf(told.ok ? told.answer.lines : []);
}
