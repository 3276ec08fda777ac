/** What replies and tools mean to the affect model. */
import type { Move } from '../customer/customer.ts';
import { SILENT } from '../customer/draft.ts';
import { isDue } from '../customer/limits.ts';
import { blocksOf } from '../scenario/letter.ts';
import type { Reply } from '../scenario/scenario.ts';
import type { Act, HandoverBlock } from '../vocabulary.ts';
import type { CallContext, Staging } from './context.ts';
import type { LimitRung, Note, Transfer } from './input.ts';

/** What of a call decides how a reply is meant. */
type Known = Pick<CallContext, 'styleRead' | 'approvals'>;

export function moveOfReply(reply: Reply, context: Known, { scenario }: Pick<Staging, 'scenario'>): Move {
  const { acts, tone, negatives, options, purpose, framed } = reply;
  const style = reply.style ?? context.styleRead;
  const promise = reply.promises ? (scenario.promises[reply.promises] ?? null) : null;
  const beyond = reply.gives.some((item) => isBeyond(item, context, { scenario }));
  const spoiled = reply.trap !== null && blocksOf(reply.id).length > 1;
  return { ...SILENT, acts, tone, negatives, style, options, purpose, framed, beyond, promise, spoiled };
}

/** What the parameters do not allow, or not yet (TR-20, TR-21). */
function isBeyond(item: string, { approvals }: Known, { scenario }: Pick<Staging, 'scenario'>): boolean {
  const grant = scenario.parameters[item];
  return grant === 'cannot' || (grant === 'approval' && !approvals.granted.includes(item));
}

const said = (...acts: readonly Act[]): Move => ({ ...SILENT, acts });

/** Limits from the tools row come with the wish to help in the same breath (FI-55). */
const LIMIT_MOVES: Readonly<Record<LimitRung, Move>> = {
  pass: said('let-pass'),
  name: said('ally', 'name-swearing'),
  line: said('ally', 'draw-line'),
  warn: said('ally', 'warn'),
};

const TRANSFER_MOVES: Readonly<Record<Transfer, Move>> = {
  cold: said('dump-transfer'),
  warm: said('warm-handover'),
  cost: said('tell-transfer-cost'),
};

export const TOOL_MOVES = {
  listen: said('listen'),
  silence: said('dead-air'),
  hold: said('announced-hold'),
  approval: said('fetch-approval'),
} as const;

export const moveOfLimit = (rung: LimitRung): Move => LIMIT_MOVES[rung];

/** A colleague who was not told the concern has to ask for it (M-16). */
export const moveOfTransfer = (how: Transfer, summary?: readonly HandoverBlock[]): Move => ({
  ...TRANSFER_MOVES[how],
  retell: how === 'warm' && summary !== undefined && !summary.includes('concern'),
});

/** A voice note carries one acknowledgement; facts never get into one (M-13). */
export const moveOfNote = ({ words, tone, length }: Note): Move => ({
  ...said('voice-note', ...(words === 'facts' ? [] : [words])),
  tone,
  long: length === 'long',
});

/** Putting the phone down: fair when the ladder has led here, otherwise hanging up. */
export const moveOfEnd = ({ customer }: CallContext, { circumstances }: Staging): Move =>
  isDue('end-fairly', customer, circumstances) ? said('end-fairly') : said('hang-up');
