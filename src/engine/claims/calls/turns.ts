/** Claims about what goes on in a turn beside the worth of one act: every turn of a real call must show it. */
import { isAcknowledgement } from '../../customer/acts.ts';
import type { Rule } from '../../customer/change.ts';
import { toPoints } from '../../customer/tenths.ts';
import type { Act, Meter } from '../../vocabulary.ts';
import { better, type Comparison, isTrue, same } from '../comparison.ts';
import { NEEDED } from '../needed.ts';
import type { Turn } from './at-random.ts';

interface TurnClaim {
  readonly claim: string;
  readonly when: (turn: Turn) => boolean;
  readonly compare: (turn: Turn) => Comparison;
}

/** Points by which a rule, or an act, moved a meter in a turn. */
const moved = ({ changes }: Turn, meter: Meter, by: { rule?: Rule; technique?: Act }): number =>
  toPoints(
    changes
      .filter((change) => change.meter === meter && (by.rule ?? change.rule) === change.rule)
      .filter(({ technique }) => (by.technique ?? technique) === technique)
      .reduce((sum, { delta }) => sum + delta, 0),
  );

const does = ({ acts }: Turn, act: Act): boolean => acts.includes(act);
const isUrgent = ({ circumstances }: Turn): boolean => circumstances.urgency > 0;
const isAbused = ({ before }: Turn): boolean =>
  before.language === 'swearing' || before.language === 'attacking';

const MISINFORMED = 15;

/** Heard lights with enough different words for the hottest mood so far, and with no fewer. */
function lightsInTime({ before, after }: Turn): Comparison {
  const enough = after.acks.length >= NEEDED[before.peak];
  return isTrue(`${after.acks.length} different words in ${before.peak}`, after.heard === enough);
}

const TURN_CLAIMS: readonly TurnClaim[] = [
  {
    claim: 'C-07',
    when: ({ before, acts }) => !before.heard && acts.some(isAcknowledgement),
    compare: lightsInTime,
  },
  {
    claim: 'C-21',
    when: (turn) => isUrgent(turn) && !turn.before.acting && !does(turn, 'act-now'),
    compare: (turn) =>
      better('anger', 'a turn without a deed heats', moved(turn, 'anger', { rule: 'clock' })),
  },
  {
    claim: 'C-21',
    when: (turn) => isUrgent(turn) && turn.before.acting,
    compare: (turn) => same('anger', 'a deed stops the clock', moved(turn, 'anger', { rule: 'clock' })),
  },
  {
    claim: 'C-24',
    when: (turn) => isAbused(turn) && does(turn, 'let-pass'),
    compare: (turn) =>
      better(
        'anger',
        'abuse let pass is hotter in the call',
        moved(turn, 'anger', { technique: 'let-pass' }),
      ),
  },
  {
    claim: 'C-34',
    when: (turn) => does(turn, 'wrong-information'),
    compare: (turn) =>
      same(
        'trust',
        'wrong information costs 15 trust in the call',
        moved(turn, 'trust', { technique: 'wrong-information' }) + MISINFORMED,
      ),
  },
];

/** Every turn of which a claim has something to say. */
export const readTurns = (claim: string, turns: readonly Turn[]): readonly Comparison[] =>
  TURN_CLAIMS.filter((each) => each.claim === claim).flatMap(({ when, compare }) =>
    turns.filter(when).map(compare),
  );
