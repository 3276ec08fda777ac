/** The matches of the organisation. */
import { signal } from '@preact/signals';
import type { ListedMatch } from '../../../protocol/match.ts';
import { MatchList } from '../../../screens/desk/match/match-list.tsx';
import type { MatchesModel } from '../../../screens/desk/match/matches-model.ts';
import type { Page } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import { makeReading } from '../reading.ts';

export async function openMatches(desk: Desk): Promise<Page> {
  await desk.services.words.need('desk/match');
  const model = makeModel(desk);
  return {
    title: ({ t }) => `${t('matches.title')} – ${t('app.name')}`,
    draw: () => <MatchList frame={desk.frame('matches')} model={model} />,
    close: () => {},
  };
}

function makeModel(desk: Desk): MatchesModel {
  const matches = signal<readonly ListedMatch[] | null>(null);
  const more = signal(false);
  const { read, unread } = makeReading(
    desk,
    () => desk.ask('listMatches', { query: {} }),
    (told) => {
      matches.value = told.matches;
      more.value = told.more;
    },
  );
  const readMore = onceAtATime(async () => {
    const known = matches.peek() ?? [];
    const before = known.at(-1)?.made;
    const told = desk.heard(await desk.ask('listMatches', { query: { before } }));
    if (!told) return;
    matches.value = [...known, ...told.matches];
    more.value = told.more;
  }, undefined);
  void read();
  return { matches, unread, more, readMore: () => void readMore() };
}
