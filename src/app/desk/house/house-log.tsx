/** The log of the organisation. */
import { signal } from '@preact/signals';
import { HouseFrame } from '../../../screens/desk/house/house-frame.tsx';
import { HouseLog, type Log, type LogModel } from '../../../screens/desk/house/house-log.tsx';
import type { Page } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { askEditions } from '../edition-titles.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import { both, makeReading } from '../reading.ts';

export async function openHouseLog(desk: Desk): Promise<Page> {
  await desk.services.words.need('desk/people');
  const { person, organisation } = desk.me;
  const model = makeLog(desk);
  model.readMore();
  return {
    title: ({ t }) => `${organisation.name}: ${t('house-tabs.log')} – ${t('app.name')}`,
    draw: () => (
      <HouseFrame frame={desk.frame('house')} at="log" title={organisation.name} role={person.role}>
        <HouseLog model={model} />
      </HouseFrame>
    ),
    close: () => {},
  };
}

function makeLog(desk: Desk): LogModel {
  const log = signal<Log | null>(null);
  const { read, unread } = makeReading(
    desk,
    () => {
      const before = log.peek()?.entries.at(-1)?.number;
      return both(desk.ask('readAudit', { query: { before } }), askEditions(desk));
    },
    ([told, { editions }]) => {
      const known = log.peek();
      log.value = {
        ...told,
        entries: [...(known?.entries ?? []), ...told.entries],
        names: { ...known?.names, ...told.names },
        editions: new Map(editions.map((edition) => [edition.version, edition])),
      };
    },
  );
  const readMore = onceAtATime(read, undefined);
  return { log, unread, readMore: () => void readMore() };
}
