/** Looking on at a match by its code, without an account: the big screen, and nothing that leads it. */
import { WatchDoor } from '../../screens/match/watch-door.tsx';
import type { HallSide } from '../desk/match/hall-side.ts';
import { troubleOf } from '../desk/trouble-of.ts';
import type { Opened, Page } from '../page.ts';
import type { Ask } from '../server/client.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';

const HALL_WORDS = ['desk/frame', 'desk/match', 'desk/people', 'later'] as const;

export async function openWatching(services: Services, { ask }: ServerSide, code: string): Promise<Opened> {
  if (code === '') return openDoor(services, { code, none: false });
  const found = await ask('watchMatch', { body: { code } });
  if (!found.ok) {
    const unknown = found.code === 'code-unknown' || found.code === 'bad-request';
    if (!unknown) services.notices.tell('load-failed');
    return openDoor(services, { code, none: unknown });
  }
  const { match, watch } = found.answer;
  const side = lookingSide(services, ask, watch);
  const first = await side.ask('readMatch', { params: { match } });
  if (!first.ok) return openDoor(services, { code, none: true });
  await services.words.need(...HALL_WORDS);
  return (await import('../desk/match/hall-page.tsx')).openHall(side, first.answer);
}

/** The key is said with everything that is asked. */
const lookingSide = (services: Services, ask: Ask, watch: string): HallSide => ({
  services,
  ask: ((name, sent) => {
    const { query, ...rest } = sent as { readonly query?: object };
    return ask(name, { ...rest, query: { ...query, watch } } as unknown as typeof sent);
  }) as Ask,
  heard: (told) => (told.ok ? told.answer : null),
  troubleOf,
  watch,
  seesBest: false,
});

function openDoor(
  services: Services,
  { code, none }: { readonly code: string; readonly none: boolean },
): Page {
  return {
    title: ({ t }) => `${t('match.watch-title')} – ${t('app.name')}`,
    draw: () => (
      <WatchDoor
        code={code}
        none={none}
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
