/** Claims about whole contacts, on real calls: the good way against the same way with one detour. */
import type { Input } from '../../chart/input.ts';
import type { Standing } from '../../chart/standing.ts';
import { isClosing, isOffer } from '../../customer/acts.ts';
import type { Act } from '../../vocabulary.ts';
import { better, type Comparison, noWorse } from '../comparison.ts';
import { type Detour, detours, sayables, scoreOf, toolDetours } from './walk.ts';

interface CallClaim {
  readonly claim: string;
  readonly what: string;
  readonly leadsOff: Detour;
  /** It need not cost anything: what it leaves out may have been given before. */
  readonly mayTie?: boolean;
}

const includes =
  (...acts: readonly string[]): Detour =>
  (move) =>
    move.acts.some((act) => acts.includes(act));

/** Gives something that nobody may, or that takes an approval which was not fetched. */
function gives(grant: 'cannot' | 'approval'): Detour {
  return ({ beyond, reply }, { scenario }) =>
    beyond && reply.gives.some((item) => scenario.parameters[item] === grant);
}

const couldSay = (standing: Standing, act: Act): boolean =>
  sayables(standing).some(({ acts }) => acts.includes(act));

const CALL_CLAIMS: readonly CallClaim[] = [
  {
    claim: 'C-02',
    what: 'an offer before Heard',
    leadsOff: ({ acts }, { context: { customer } }) =>
      acts[0] !== undefined && isOffer(acts[0]) && !customer.heard && customer.mood !== 'settled',
  },
  {
    claim: 'C-08',
    what: 'an offer at a guess',
    leadsOff: ({ acts }, { context: { customer } }) =>
      acts[0] !== undefined && isOffer(acts[0]) && customer.heard && !customer.clear,
  },
  {
    claim: 'C-09',
    what: 'one solution instead of options',
    leadsOff: ({ acts }, standing) =>
      acts.includes('present') && !acts.includes('options') && couldSay(standing, 'options'),
    mayTie: true,
  },
  { claim: 'C-10', what: 'an over-promise', leadsOff: includes('over-promise') },
  { claim: 'C-12', what: 'a gift beyond the parameters', leadsOff: gives('cannot') },
  { claim: 'C-12', what: 'a gift without approval', leadsOff: gives('approval') },
  {
    claim: 'C-13',
    what: 'a goodbye without checking back',
    leadsOff: ({ acts }, standing) =>
      !acts.includes('check-back') && acts.some(isClosing) && couldSay(standing, 'check-back'),
  },
  {
    claim: 'C-15',
    what: 'a snap, an argument, a blame',
    leadsOff: includes('snap', 'argue', 'blame', 'talk-down', 'rush', 'calm-down'),
  },
  {
    claim: 'C-24',
    what: 'abuse passed over',
    leadsOff: ({ acts }, standing) => acts.includes('let-pass') && abusive(standing),
  },
  {
    claim: 'C-20',
    what: 'guidance in another way of explaining',
    leadsOff: ({ acts, style }, { circumstances: { traits } }) =>
      acts.includes('guide') && traits.style !== null && style !== traits.style,
  },
  { claim: 'C-28', what: 'hanging up', leadsOff: includes('hang-up') },
  { claim: 'C-29', what: 'passing on', leadsOff: includes('dump-transfer') },
  { claim: 'C-31', what: 'negative words', leadsOff: ({ negatives }) => negatives > 0 },
  { claim: 'C-34', what: 'wrong information', leadsOff: includes('wrong-information') },
];

const abusive = ({ context: { customer } }: Standing): boolean =>
  customer.language === 'swearing' || customer.language === 'attacking';

interface ToolClaim {
  readonly claim: string;
  readonly what: string;
  readonly tool: Input;
  readonly isWrong: (standing: Standing) => boolean;
}

const TOOL_CLAIMS: readonly ToolClaim[] = [
  {
    claim: 'C-24',
    what: 'abuse let pass',
    tool: { type: 'limit', rung: 'pass' },
    isWrong: abusive,
  },
  {
    claim: 'C-26',
    what: 'a line nobody earned',
    tool: { type: 'limit', rung: 'line' },
    isWrong: (standing) => !abusive(standing),
  },
  {
    claim: 'C-28',
    what: 'hanging up',
    tool: { type: 'end' },
    isWrong: ({ context: { customer } }) => !customer.agreed && !customer.warned,
  },
  {
    claim: 'C-29',
    what: 'a cold transfer',
    tool: { type: 'transfer', how: 'cold' },
    isWrong: ({ context: { customer } }) => !customer.believesInRank,
  },
  { claim: 'C-40', what: 'dead air', tool: { type: 'silence' }, isWrong: () => true },
];

/** Every detour that a claim speaks of scores lower than the good way it leads off. */
export function readDetours(claim: string, path: readonly Standing[]): readonly Comparison[] {
  const good = scoreOf(path);
  const lower = (
    what: string,
    calls: readonly (readonly Standing[])[],
    compare = better,
  ): readonly Comparison[] =>
    calls.map((call) => compare('score', `${what} scores lower in the call`, good - scoreOf(call)));
  const said = CALL_CLAIMS.filter((each) => each.claim === claim);
  const done = TOOL_CLAIMS.filter((each) => each.claim === claim);
  return [
    ...said.flatMap(({ what, leadsOff, mayTie }) =>
      lower(what, detours(path, leadsOff), mayTie ? noWorse : better),
    ),
    ...done.flatMap(({ what, tool, isWrong }) => lower(what, toolDetours(path, tool, isWrong))),
  ];
}
