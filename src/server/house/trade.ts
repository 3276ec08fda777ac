/** The trade of an organisation, among its settings (M-10). */
import { Trade } from '../../protocol/trade.ts';
import { type By, record } from '../audit/audit.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { keepSettings, settingsOf } from './settings.ts';

const NONE: Trade = { industry: null, address: {}, parameters: { can: [], approval: [], cannot: [] } };

export const readTrade = async (database: Database, organisationId: string): Promise<Trade> =>
  tradeIn(await settingsOf(database, organisationId));

export const setTrade = (
  database: Database,
  { organisationId, ...by }: By,
  trade: Trade,
  now: number,
): Promise<void> =>
  transact(database, async (within) => {
    const settings = await settingsOf(within, organisationId);
    await keepSettings(within, organisationId, settings, { trade });
    const change = changeOf(tradeIn(settings), trade);
    const deed = { ...by, organisationId, action: 'run-organisation', object: organisationId } as const;
    if (change) await record(within, { ...deed, change }, now);
  });

function tradeIn(settings: string): Trade {
  const { trade } = JSON.parse(settings) as { readonly trade?: unknown };
  return trade === undefined ? NONE : Trade.parse(trade);
}

/** In codes and figures: what people have written stays out of the log. Null where all is as it was. */
function changeOf(before: Trade, after: Trade): Record<string, unknown> | null {
  if (JSON.stringify(before) === JSON.stringify(after)) return null;
  const countsOf = ({ parameters: { can, approval, cannot } }: Trade) => [
    can.length,
    approval.length,
    cannot.length,
  ];
  return {
    industry: [before.industry, after.industry],
    address: [before.address, after.address],
    parameters: [countsOf(before), countsOf(after)],
  };
}
