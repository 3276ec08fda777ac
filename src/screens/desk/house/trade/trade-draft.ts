/** The form of an organisation's trade, as it is typed. Pure. */
import { LONGEST_PARAMETER, MOST_PARAMETERS } from '../../../../course/trade.ts';
import type { Trade } from '../../../../protocol/trade.ts';

export const PARAMETER_KINDS = ['can', 'approval', 'cannot'] as const;
export type ParameterKind = (typeof PARAMETER_KINDS)[number];

export interface TradeDraft extends Pick<Trade, 'industry' | 'address'> {
  /** One to a line. */
  readonly parameters: Readonly<Record<ParameterKind, string>>;
}

export const tradeDraftOf = ({
  industry,
  address,
  parameters: { can, approval, cannot },
}: Trade): TradeDraft => ({
  industry,
  address,
  parameters: { can: can.join('\n'), approval: approval.join('\n'), cannot: cannot.join('\n') },
});

/** What a draft without a fault comes to; nothing of it is left out but empty lines. */
export const tradeOf = ({ industry, address, parameters: { can, approval, cannot } }: TradeDraft): Trade => ({
  industry,
  address,
  parameters: { can: linesIn(can), approval: linesIn(approval), cannot: linesIn(cannot) },
});

/** Tabs and what else comes along unseen with words from elsewhere. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replaceAll(UNSEEN, ' ').trim())
    .filter((line) => line !== '');

export type LinesFault = 'too-many' | 'too-long';

/** Why the server would not take these lines; null where it would. */
export function faultIn(text: string): LinesFault | null {
  const lines = linesIn(text);
  if (lines.length > MOST_PARAMETERS) return 'too-many';
  return lines.some((line) => line.length > LONGEST_PARAMETER) ? 'too-long' : null;
}

export const isFaultless = ({ parameters }: TradeDraft): boolean =>
  PARAMETER_KINDS.every((kind) => faultIn(parameters[kind]) === null);

export const isSameTrade = (one: TradeDraft, other: TradeDraft): boolean => keyOf(one) === keyOf(other);

/** Languages in an order of their own: one that was chosen, left open and chosen again has not changed. */
const keyOf = ({ industry, address, parameters }: TradeDraft): string =>
  JSON.stringify([
    industry,
    Object.entries(address).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    parameters,
  ]);
