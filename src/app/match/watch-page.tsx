/** Looking on at a match by its code, without an account: the big screen, and nothing that leads it. */
import { WatchDoor, type WatchDoorProps } from '../../screens/match/watch-door.tsx';
import type { HallSide } from '../desk/match/hall-side.ts';
import { troubleOf } from '../desk/trouble-of.ts';
import type { Opened, Page } from '../page.ts';
import type { Ask, Troubled } from '../server/client.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';

/** In seconds. */
const MINUTE = 60;
const HALL_WORDS = ['desk/frame', 'desk/match', 'desk/people', 'later'] as const;

/** `what`: `room` for the best call that the room has played of a round that is over. */
export async function openWatching(
  services: Services,
  { ask }: ServerSide,
  code = '',
  what = '',
  round = '',
): Promise<Opened> {
  if (code === '') return openDoor(services, { code, none: false, wait: null });
  const found = await ask('watchMatch', { body: { code } });
  if (!found.ok) return openDoor(services, { code, ...whyClosed(services, found) });
  const { match } = found.answer;
  const side = lookingSide(services, ask, { ...found.answer, code });
  if (what === 'room') {
    const back = { page: 'match', argument: `watch/${code}` } as const;
    const { watchRound } = await import('./watch-round.ts');
    return watchRound(services, side.ask, { match, round: Number(round), call: 'best', back, looksOn: true });
  }
  const first = await side.ask('readMatch', { params: { match } });
  if (!first.ok) return openDoor(services, { code, none: true, wait: null });
  await services.words.need(...HALL_WORDS);
  return (await import('../desk/match/hall-page.tsx')).openHall(side, first.answer);
}

type Closed = Pick<WatchDoorProps, 'none' | 'wait'>;

/** Of what is no matter of the code the reader is told above the page. */
function whyClosed({ notices }: Services, { code, problem }: Troubled): Closed {
  if (code === 'too-many-requests')
    return { none: false, wait: Math.max(1, Math.ceil((problem?.retryAfter ?? 0) / MINUTE)) };
  const none = code === 'code-unknown' || code === 'bad-request';
  if (!none) notices.tell('load-failed');
  return { none, wait: null };
}

interface Looking {
  readonly watch: string;
  readonly code: string;
}

/** The key is said with everything that is asked. */
const lookingSide = (services: Services, ask: Ask, { watch, code }: Looking): HallSide => ({
  services,
  ask: ((name, sent) => {
    const { query, ...rest } = sent as { readonly query?: object };
    return ask(name, { ...rest, query: { ...query, watch } } as unknown as typeof sent);
  }) as Ask,
  heard: (told) => (told.ok ? told.answer : null),
  troubleOf,
  watch,
  seesBest: false,
  roomCall: (round) => `#/match/watch/${code}/room/${round}`,
});

function openDoor(services: Services, { code, none, wait }: Closed & { readonly code: string }): Page {
  return {
    title: ({ t }) => `${t('match.watch-title')} – ${t('app.name')}`,
    draw: () => (
      <WatchDoor
        code={code}
        none={none}
        wait={wait}
        onSubmit={async ({ roomCode = '' }) => {
          const typed = roomCode.replaceAll(/[^0-9a-z]/gi, '');
          services.go({ page: 'match', argument: `watch/${typed}` });
          return {};
        }}
      />
    ),
    close: () => {},
  };
}
