/** The seasons of the organisation. */
import { signal } from '@preact/signals';
import type { SeasonHead } from '../../../protocol/season.ts';
import { SeasonList } from '../../../screens/desk/season/season-list.tsx';
import type { SeasonsModel } from '../../../screens/desk/season/seasons-model.ts';
import type { Page } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import { makeReading } from '../reading.ts';

export async function openSeasons(desk: Desk): Promise<Page> {
  await desk.services.words.need('desk/season');
  const model = makeModel(desk);
  return {
    title: ({ t }) => `${t('seasons.title')} – ${t('app.name')}`,
    draw: () => <SeasonList frame={desk.frame('seasons')} model={model} />,
    close: () => {},
  };
}

function makeModel(desk: Desk): SeasonsModel {
  const seasons = signal<readonly SeasonHead[] | null>(null);
  const more = signal(false);
  const { read, unread } = makeReading(
    desk,
    () => desk.ask('listSeasons', { query: {} }),
    (told) => {
      seasons.value = told.seasons;
      more.value = told.more;
    },
  );
  const readMore = onceAtATime(async () => {
    const known = seasons.peek() ?? [];
    const before = known.at(-1)?.made;
    const told = desk.heard(await desk.ask('listSeasons', { query: { before } }));
    if (!told) return;
    seasons.value = [...known, ...told.seasons];
    more.value = told.more;
  }, undefined);
  void read();
  return { seasons, unread, more, readMore: () => void readMore() };
}
