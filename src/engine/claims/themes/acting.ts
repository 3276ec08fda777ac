/** Claims about acting: the clock, the first deed, and getting off the line to do it. */
import type { Customer } from '../../customer/customer.ts';
import { about, type Claim } from '../claim.ts';
import { better, type Comparison } from '../comparison.ts';
import { average, dayAfter, endAnger, play, replay, turns } from '../contact.ts';
import { type About, both, escalated, type Ground, lineFor, start, wish } from '../ground.ts';
import { agreeing, FIVE_STEP, UP_TO_AGREEMENT, without } from '../policy.ts';
import { anger, idle, sayable, worthOf } from '../spoken.ts';

const urgentFrom =
  (urgency: number): About =>
  (ground) =>
    ground.urgency >= urgency;

/** The turn of the clock alone: the same silence with and without somebody acting. */
function idleTurns(ground: Ground): readonly Comparison[] {
  const waiting = start(ground);
  const acting: Customer = { ...waiting, acting: true };
  return [
    better(
      'anger',
      'an idle turn heats unless somebody acts',
      anger(idle(ground, waiting).customer) - anger(idle(ground, acting).customer),
    ),
  ];
}

const WORDS = ['listen', 'mirror', 'validate', 'empathise', 'apologise', 'ally', 'hear-out'] as const;

function actNow(ground: Ground): readonly Comparison[] {
  const acted = worthOf(ground, start(ground), 'act-now');
  return sayable(ground, WORDS).map((word) =>
    better('anger', `act-now calms more than ${word}`, worthOf(ground, start(ground), word) - acted),
  );
}

function actingPolicy(ground: Ground): readonly Comparison[] {
  lineFor(ground, wish('act-now'));
  const [acts, soothes] = [play(ground, FIVE_STEP), play(ground, without(FIVE_STEP, 'act', 'trust'))];
  return [better('anger', 'only acknowledging is hotter', average(soothes) - average(acts))];
}

/** While the work is done they wait on the line, and nothing is left to write about the day after. */
const WAITING = 4;

function freeHands(ground: Ground): readonly Comparison[] {
  const freeing = { acts: ['agree', 'free-hands'], promise: 'early' } as const;
  lineFor(ground, freeing);
  const freed = play(ground, agreeing(UP_TO_AGREEMENT, freeing));
  const hold = lineFor(ground, wish('announced-hold'));
  const closed = play(ground, UP_TO_AGREEMENT);
  const stayed = replay(ground, [...closed.lines, ...Array.from({ length: WAITING }, () => hold)]);
  return [
    better('anger', 'staying on the line ends hotter', endAnger(stayed) - endAnger(dayAfter(freed))),
    better('turns', 'staying on the line takes longer', turns(stayed) - turns(freed)),
  ];
}

const handsTooEarly = (ground: Ground): readonly Comparison[] => [
  better('anger', 'asking to hang up before Heard', worthOf(ground, start(ground), 'free-hands')),
];

const onThePhone: About = ({ circumstances }) => circumstances.channel === 'phone';

export const ACTING_CLAIMS: readonly Claim[] = [
  {
    id: 'C-21',
    sentence:
      'Waiting heats an urgent customer, acting stops that, and calms the heated more than any kind word',
    parts: [
      about(both(escalated, urgentFrom(1)), idleTurns),
      about(escalated, actNow),
      about(both(escalated, urgentFrom(2)), actingPolicy),
    ],
  },
  {
    id: 'C-22',
    sentence:
      'Hanging up to fix it and writing early is calmer and shorter than keeping them on the line, but not before they feel heard',
    parts: [
      about(both(escalated, both(onThePhone, urgentFrom(2))), freeHands),
      about(escalated, handsTooEarly),
    ],
  },
];
