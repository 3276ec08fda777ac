/** Claims about one technique in one situation: what every turn of a real call must show that comes to it. */
import { isLimit } from '../../customer/acts.ts';
import type { Circumstances, Customer } from '../../customer/customer.ts';
import { isDue } from '../../customer/limits.ts';
import { toPoints } from '../../customer/tenths.ts';
import type { Act } from '../../vocabulary.ts';
import { better, type Comparison } from '../comparison.ts';
import type { Turn } from './at-random.ts';

interface Sign {
  readonly claim: string;
  readonly acts: readonly Act[];
  /** The situation the claim speaks of, as it is when the act is said. */
  readonly when: (customer: Customer, circumstances: Circumstances, act: Act) => boolean;
  readonly moves: 'calms' | 'raises';
}

type When = Sign['when'];

const always: When = () => true;
const awake: When = ({ mood }) => mood !== 'settled';
const fresh: When = ({ used }, _, act) => (used[act] ?? 0) < 2;
const unheard: When = (customer, where, act) =>
  awake(customer, where, act) && !customer.heard && where.channel !== 'help-page';
const hearing: When = (customer, where, act) =>
  awake(customer, where, act) && customer.heard && customer.mood !== 'boiling' && fresh(customer, where, act);

const SIGNS: readonly Sign[] = [
  { claim: 'C-02', acts: ['present', 'options', 'agree'], when: unheard, moves: 'raises' },
  {
    claim: 'C-07',
    acts: [
      'open-question',
      'detail-check',
      'guide',
      'say-why',
      'reset-expectations',
      'explain-policy',
      'present',
      'options',
    ],
    when: ({ mood }) => mood === 'boiling',
    moves: 'raises',
  },
  {
    claim: 'C-13',
    acts: ['anything-else'],
    when: (customer, where, act) => awake(customer, where, act) && !customer.agreed,
    moves: 'raises',
  },
  {
    claim: 'C-15',
    acts: ['argue', 'blame', 'talk-down', 'rush', 'calm-down', 'snap'],
    when: always,
    moves: 'raises',
  },
  {
    claim: 'C-16',
    acts: ['bright-warmth', 'ice-breaker'],
    when: (customer, { traits }, act) =>
      customer.mood === 'prickly' && !traits.tender && (customer.used[act] ?? 0) < 2,
    moves: 'calms',
  },
  {
    claim: 'C-16',
    acts: ['bright-warmth', 'ice-breaker'],
    when: ({ mood, heard }) => mood === 'boiling' || (mood === 'heated' && !heard),
    moves: 'raises',
  },
  { claim: 'C-19', acts: ['guide'], when: unheard, moves: 'raises' },
  { claim: 'C-22', acts: ['free-hands'], when: unheard, moves: 'raises' },
  {
    claim: 'C-26',
    acts: ['name-swearing', 'draw-line'],
    when: (customer, where, act) => !isDue(act as 'draw-line', customer, where),
    moves: 'raises',
  },
  {
    claim: 'C-27',
    acts: ['warn'],
    when: (customer, where) => !isDue('warn', customer, where),
    moves: 'raises',
  },
  { claim: 'C-30', acts: ['tell-transfer-cost'], when: unheard, moves: 'raises' },
  { claim: 'C-30', acts: ['tell-transfer-cost'], when: hearing, moves: 'calms' },
  { claim: 'C-36', acts: ['reset-expectations', 'explain-policy'], when: unheard, moves: 'raises' },
  { claim: 'C-36', acts: ['reset-expectations', 'explain-policy'], when: hearing, moves: 'calms' },
  { claim: 'C-40', acts: ['dead-air'], when: always, moves: 'raises' },
  {
    claim: 'C-40',
    acts: ['listen'],
    when: (customer, where, act) => awake(customer, where, act) && fresh(customer, where, act),
    moves: 'calms',
  },
];

/** The act that stands first in its line, or the limit that goes with a kind word. */
const actOf = ({ acts }: Turn): Act | null => acts.find(isLimit) ?? acts[0] ?? null;

const angerOf = ({ changes }: Turn, act: Act): number =>
  toPoints(
    changes
      .filter(({ meter, technique }) => meter === 'anger' && technique === act)
      .reduce((sum, { delta }) => sum + delta, 0),
  );

/** Every turn in which a claim has something to say about the act that came first. */
export function readSigns(claim: string, turns: readonly Turn[]): readonly Comparison[] {
  const signs = SIGNS.filter((sign) => sign.claim === claim);
  return turns.flatMap((turn) => {
    const act = actOf(turn);
    if (act === null) return [];
    return signs
      .filter(({ acts, when }) => acts.includes(act) && when(turn.before, turn.circumstances, act))
      .map(({ moves }) =>
        better(
          'anger',
          `${act} ${moves} in ${turn.before.mood}`,
          (moves === 'calms' ? -1 : 1) * angerOf(turn, act),
        ),
      );
  });
}
