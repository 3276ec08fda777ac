/** A season, as whoever has made it sees it. */
import { signal } from '@preact/signals';
import type { Season } from '../../../protocol/season.ts';
import type { SeasonBoards } from '../../../protocol/season-board.ts';
import { SeasonPage } from '../../../screens/desk/season/season.tsx';
import type { SeasonModel } from '../../../screens/desk/season/seasons-model.ts';
import type { Opened } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import { makeReading } from '../reading.ts';

export async function openSeason(desk: Desk, id = ''): Promise<Opened> {
  await desk.services.words.need('desk/season', 'season', 'match');
  const first = desk.found(await desk.ask('readSeason', { params: { season: id } }));
  if (!first) return { elsewhere: { page: 'desk', argument: 'seasons' } };
  const model = makeModel(desk, first);
  return {
    title: ({ t }) => `${first.name} – ${t('app.name')}`,
    draw: () => <SeasonPage frame={desk.frame('seasons')} model={model} />,
    close: () => {},
  };
}

function makeModel(desk: Desk, first: Season): SeasonModel {
  const params = { season: first.season };
  const season = signal(first);
  const boards = signal<SeasonBoards | null>(null);
  const { read, unread } = makeReading(
    desk,
    () => desk.ask('readSeasonBoards', { params }),
    (told) => {
      boards.value = told;
    },
  );
  const withdraw = onceAtATime(async (withdrawn: boolean): Promise<void> => {
    const told = desk.heard(await desk.ask('withdrawSeason', { params, body: { withdrawn } }));
    if (!told) return;
    season.value = told;
    desk.tell({
      kind: 'done',
      text: withdrawn ? 'desk-told.season-withdrawn' : 'desk-told.season-back',
      onUndo: () => void withdraw(!withdrawn),
    });
  }, undefined);
  void read();
  return { season, boards, unread, withdraw: (withdrawn) => void withdraw(withdrawn) };
}
