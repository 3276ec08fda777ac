/** The trade of an organisation, among its settings (M-10). */
import { Trade } from '../../protocol/trade.ts';
import { type By, record } from '../audit/audit.ts';
import type { Database } from '../database/open-database.ts';
import { TryAgain, transact } from '../database/transact.ts';

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
    const { numUpdatedRows } = await within
      .updateTable('organisation')
      .set({ settings: JSON.stringify({ ...(JSON.parse(settings) as object), trade }) })
      .where('id', '=', organisationId)
      .where('settings', '=', settings)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new TryAgain();
    const change = changeOf(tradeIn(settings), trade);
    const deed = { ...by, organisationId, action: 'run-organisation', object: organisationId } as const;
    if (change) await record(within, { ...deed, change }, now);
  });

async function settingsOf(database: Database, organisationId: string): Promise<string> {
  const { settings } = await database
    .selectFrom('organisation')
    .select('settings')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  return settings;
}

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
