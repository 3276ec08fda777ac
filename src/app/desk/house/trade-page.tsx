/** The trade of the organisation, set by administrators (M-10). */
import { signal } from '@preact/signals';
import type { Trade } from '../../../protocol/trade.ts';
import {
  isSameTrade,
  type TradeDraft,
  tradeDraftOf,
  tradeOf,
} from '../../../screens/desk/house/trade/trade-draft.ts';
import { type TradeModel, TradePage } from '../../../screens/desk/house/trade/trade-page.tsx';
import type { Page } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { type Draft, makeDrafts } from '../drafts.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import { makeReading } from '../reading.ts';

const drafts = makeDrafts<TradeDraft>(isSameTrade);

export async function openTrade(desk: Desk): Promise<Page> {
  await desk.services.words.need('desk/phrases');
  const model = makeTrade(desk);
  const { person, organisation } = desk.me;
  return {
    title: ({ t }) => `${t('house-trade.title')} – ${organisation.name}`,
    draw: () => (
      <TradePage frame={desk.frame('house')} title={organisation.name} role={person.role} model={model} />
    ),
    close: () => {},
  };
}

function makeTrade(desk: Desk): TradeModel {
  const place = desk.me.person.id;
  let open: Draft<TradeDraft> | null = null;
  const draft = signal<TradeModel['draft']['value']>(null);
  /** What is stored now; what was written beside it stays. */
  const stands = (trade: Trade, sent: TradeDraft | null) => {
    const begun = tradeDraftOf(trade);
    const known = drafts.at(place, begun);
    const isUntouched = !drafts.isWritten(known) || (sent !== null && known.draft.peek() === sent);
    known.begun.value = begun;
    if (isUntouched) known.draft.value = begun;
    open = known;
    draft.value = known.draft;
  };
  const { read, unread } = makeReading(
    desk,
    () => desk.ask('readTrade', {}),
    (trade) => stands(trade, null),
  );
  const save = async (body: Trade, sent: TradeDraft | null): Promise<boolean> => {
    const told = desk.heard(await desk.ask('setTrade', { body }));
    if (told) stands(told, sent);
    return told !== null;
  };
  const undo = async (before: Trade) => {
    if (await save(before, null)) desk.tell({ kind: 'done', text: 'desk-told.undone' });
  };
  const saveOnce = onceAtATime(async () => {
    if (!open) return;
    const [sent, before] = [open.draft.peek(), tradeOf(open.begun.peek())];
    if (await save(tradeOf(sent), sent))
      desk.tell({ kind: 'done', text: 'desk-told.saved', onUndo: () => void undo(before) });
  }, undefined);
  void read();
  return { draft, unread, busy: saveOnce.busy, save: () => void saveOnce() };
}
