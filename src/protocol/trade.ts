/** The trade an organisation works in, and its ways with customers (M-10). No score is reckoned from it. */
import { z } from 'zod';
import { LONGEST_PARAMETER, MOST_PARAMETERS } from '../course/trade.ts';
import { INDUSTRIES } from '../engine/vocabulary.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { Route } from './route.ts';
import { PlainText } from './words.ts';

export const ADDRESSES = ['familiar', 'formal'] as const;

const Lines = z.array(PlainText(LONGEST_PARAMETER)).max(MOST_PARAMETERS);

export const Trade = z.strictObject({
  /** Its scenarios are offered first, and own editions begin with it; null where there are several. */
  industry: z.enum(INDUSTRIES).nullable(),
  /** How customers are addressed, by language; what is not there is as the scenario has it. */
  address: z.partialRecord(z.enum(LOCALES), z.enum(ADDRESSES)),
  /** What people of the house may usually give, what with approval, and what not: for whoever writes scenarios. */
  parameters: z.strictObject({ can: Lines, approval: Lines, cannot: Lines }),
});
export type Trade = z.infer<typeof Trade>;

export const TRADE_ROUTES = {
  readTrade: {
    method: 'GET',
    path: '/organisation/trade',
    summary: 'The trade of one’s organisation and its ways with customers',
    action: 'see-house',
    answer: Trade,
    problems: [],
  },
  setTrade: {
    method: 'PUT',
    path: '/organisation/trade',
    summary: 'Sets the trade and the ways with customers; nothing that was or will be scored changes by it',
    action: 'run-organisation',
    body: Trade,
    answer: Trade,
    problems: [],
  },
} as const satisfies Readonly<Record<string, Route>>;
