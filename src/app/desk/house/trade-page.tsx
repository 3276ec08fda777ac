/** The trade of the organisation, set by administrators (M-10). */
import { signal } from '@preact/signals';
import type { Trade } from '../../../protocol/trade.ts';
import { TradePage } from '../../../screens/desk/house/trade.tsx';
import type { Page } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { onceAtATime } from '../once-at-a-time.ts';

export async function openTrade(desk: Desk): Promise<Page> {
  await desk.services.words.need('desk/phrases');
  const trade = signal<Trade | null>(null);
  const read = async () => {
    const told = desk.heard(await desk.ask('readTrade', {}));
    if (told) trade.value = told;
  };
  const save = async (body: Trade, undo = true): Promise<void> => {
    const before = trade.peek();
    const told = desk.heard(await desk.ask('setTrade', { body }));
    if (!told) return;
    trade.value = told;
    const onUndo = () => void (before && save(before, false));
    desk.tell({ kind: 'done', text: 'desk-told.saved', ...(undo && before ? { onUndo } : {}) });
  };
  const saveOnce = onceAtATime((body: Trade) => save(body), undefined);
  void read();
  const { person, organisation } = desk.me;
  return {
    title: ({ t }) => `${t('house-trade.title')} – ${organisation.name}`,
    draw: () => (
      <TradePage
        frame={desk.frame('house')}
        title={organisation.name}
        role={person.role}
        trade={trade}
        busy={saveOnce.busy}
        onSave={(body) => void saveOnce(body)}
      />
    ),
    close: () => {},
  };
}
