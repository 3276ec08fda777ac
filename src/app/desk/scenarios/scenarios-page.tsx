/** All scenarios of the organisation: its own editions and those of the program. */
import { signal } from '@preact/signals';
import type { Edition } from '../../../protocol/scenario.ts';
import type { Trade } from '../../../protocol/trade.ts';
import { NO_FILTER } from '../../../screens/desk/scenarios/edition-list.ts';
import { ScenariosPage } from '../../../screens/desk/scenarios/scenarios.tsx';
import type { Page } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { askEditions } from '../edition-titles.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import { both, makeReading } from '../reading.ts';
import { downloadStarter } from './starter.ts';

/** What the reader looked for, as long as the page is open. */
const filter = signal(NO_FILTER);

export async function openScenarios(desk: Desk): Promise<Page> {
  await desk.services.words.need('desk/scenarios', 'find');
  const editions = signal<readonly Edition[] | null>(null);
  const trade = signal<Trade | null>(null);
  // The trade says what comes first: a list that turned over under the hand would be worse than one that comes together.
  const { read, unread } = makeReading(
    desk,
    () => both(askEditions(desk), desk.ask('readTrade', {})),
    ([all, ours]) => {
      trade.value = ours;
      editions.value = all.editions;
    },
  );
  const retire = async ({ version }: Edition, retired: boolean): Promise<void> => {
    const told = desk.heard(await desk.ask('retireScenario', { params: { version }, body: { retired } }));
    if (!told) return;
    editions.value = (editions.value ?? []).map((one) => (one.version === version ? told : one));
    desk.tell({
      kind: 'done',
      text: retired ? 'desk-told.edition-retired' : 'desk-told.edition-back',
      onUndo: () => void retire(told, !retired),
    });
  };
  // What is retired leaves the list: a second press would meet the next one.
  const retireOnce = onceAtATime(retire, undefined);
  void read();
  const model = {
    editions,
    unread,
    trade,
    filter,
    retire: (edition: Edition, retired: boolean) => void retireOnce(edition, retired),
    starter: () => void downloadStarter(desk, editions.peek() ?? []),
  };
  return {
    title: ({ t }) => `${t('editions.title')} – ${t('app.name')}`,
    draw: () => <ScenariosPage frame={desk.frame('scenarios')} model={model} />,
    close: () => {},
  };
}
