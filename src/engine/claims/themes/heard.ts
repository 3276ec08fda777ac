/** Claims about acknowledging: what makes somebody feel heard, and how often the same kindness works. */
import { isAcknowledgement } from '../../customer/acts.ts';
import { lampsOf } from '../../customer/lamps.ts';
import { LAMPS } from '../../vocabulary.ts';
import { about, type Claim } from '../claim.ts';
import { better, type Comparison, isTrue, noWorse, same } from '../comparison.ts';
import { average, play, replay } from '../contact.ts';
import {
  alone,
  anyOf,
  boiling,
  escalated,
  type Ground,
  lineFor,
  P_E,
  P_E_S,
  start,
  type Wish,
  wish,
} from '../ground.ts';
import { NEEDED } from '../needed.ts';
import { FIVE_STEP } from '../policy.ts';
import {
  afterLines,
  anger,
  answer,
  comingFrom,
  heard,
  said,
  sayable,
  understood,
  worth,
  worthOf,
} from '../spoken.ts';

const UNDERSTANDING = wish('validate');
const APOLOGY = alone('apologise');

function apologyOrder(ground: Ground): readonly Comparison[] {
  const after = (...lines: readonly Wish[]): number => anger(afterLines(ground, start(ground), lines));
  return [
    better(
      'anger',
      'apology before understanding ends hotter',
      after(APOLOGY, UNDERSTANDING) - after(UNDERSTANDING, APOLOGY),
    ),
  ];
}

function apologyWorth(ground: Ground): readonly Comparison[] {
  const bare = worthOf(ground, start(ground), 'apologise', APOLOGY);
  const understood = worthOf(
    ground,
    afterLines(ground, start(ground), [UNDERSTANDING]),
    'apologise',
    APOLOGY,
  );
  return [better('anger', 'the same apology is worth more after understanding', bare - understood)];
}

function withoutApology(ground: Ground): readonly Comparison[] {
  const { customer } = play(ground, FIVE_STEP);
  const lit = LAMPS.filter((lamp) => lampsOf(customer)[lamp]).length;
  return [isTrue('three lamps and a solution without an apology', lit === 3 && customer.agreed)];
}

function withApology(ground: Ground): readonly Comparison[] {
  lineFor(ground, wish('apologise'));
  const plain = play(ground, FIVE_STEP);
  const [first, ...rest] = plain.lines;
  if (!first) return [];
  const apologetic = replay(ground, [{ ...first, acts: [...first.acts, 'apologise'] }, ...rest]);
  return [better('anger', 'an apology in the first line is calmer', average(plain) - average(apologetic))];
}

const CHAIN = ['mirror', 'validate', 'empathise'] as const;
const OTHER_ORDERS: readonly (readonly (typeof CHAIN)[number][])[] = [
  ['mirror', 'empathise', 'validate'],
  ['validate', 'mirror', 'empathise'],
  ['validate', 'empathise', 'mirror'],
  ['empathise', 'mirror', 'validate'],
  ['empathise', 'validate', 'mirror'],
];

function chain(ground: Ground): readonly Comparison[] {
  const end = (order: (typeof OTHER_ORDERS)[number]): number =>
    anger(
      afterLines(
        ground,
        start(ground),
        order.map((act) => alone(act)),
      ),
    );
  const right = end(CHAIN);
  return OTHER_ORDERS.map((order) => better('anger', `hotter: ${order.join(', ')}`, end(order) - right));
}

const WORDS = ['mirror', 'validate', 'empathise', 'hear-out'] as const;

/** Says one acknowledgement after the other, each of them twice, and looks at the lamp every time. */
function untilHeard(ground: Ground): readonly Comparison[] {
  const comparisons: Comparison[] = [];
  let customer = start(ground);
  for (const act of sayable(ground, WORDS).flatMap((word) => [word, word])) {
    const { peak } = customer;
    customer = said(ground, customer, wish(act)).customer;
    const enough = customer.acks.filter(isAcknowledgement).length >= NEEDED[peak];
    comparisons.push(isTrue(`${customer.acks.length} different ones in ${peak}`, customer.heard === enough));
    if (customer.heard) break;
  }
  return comparisons;
}

const NOT_TAKEN_IN = [
  'open-question',
  'detail-check',
  'say-why',
  'guide',
  'reset-expectations',
  'explain-policy',
  'present',
  'options',
] as const;

/** Below 80, where boiling begins, and above 65, where it ends (catalogue 4.1). */
const ON_THE_WAY_DOWN = 72;

/** Who boils, boils until they have come down a good way. */
function stillBoiling(ground: Ground): readonly Comparison[] {
  const calmer = understood(comingFrom(ground, 'boiling', ON_THE_WAY_DOWN));
  return [better('anger', 'an offer on the way down from boiling', worthOf(ground, calmer, 'present'))];
}

const overTheirHead = (ground: Ground): readonly Comparison[] =>
  sayable(ground, NOT_TAKEN_IN).flatMap((act) => {
    const line = lineFor(ground, wish(act));
    const deaf =
      act === 'open-question' || act === 'detail-check' ? heard(start(ground)) : understood(start(ground));
    return [better('anger', `${act} in boiling, Heard`, worth(answer(ground, deaf, line), act))];
  });

const HALF = 0.5;
/** A meter shows whole tenths, so a half of one may be out by as much. */
const TENTH = 0.1;

/** The agent stays as collected as at first: what is said again weighs less for no other reason. */
function apologiesFade(ground: Ground): readonly Comparison[] {
  const { composure } = start(ground);
  let customer = afterLines(ground, start(ground), [wish('mirror')]);
  const worths = [1, 2, 3, 4].map(() => {
    const outcome = said(ground, { ...customer, composure }, APOLOGY);
    customer = outcome.customer;
    return worth(outcome, 'apologise');
  });
  const [first = 0, second = 0, third = 0, fourth = 0] = worths;
  return [
    better('anger', 'the first calms more than the second', second - first),
    better('anger', 'the second still calms', -second),
    noWorse('anger', 'the second calms half as much', TENTH - Math.abs(second - first * HALF)),
    same('anger', 'the third does nothing', third),
    better('anger', 'the fourth irritates', fourth),
  ];
}

export const HEARD_CLAIMS: readonly Claim[] = [
  {
    id: 'C-04',
    sentence: 'Understanding first and then an apology works better than an apology first',
    parts: [about(escalated, apologyOrder), about(anyOf(P_E_S, boiling), apologyWorth)],
  },
  {
    id: 'C-05',
    sentence: 'Everything can be reached without saying sorry, and saying sorry still makes it calmer',
    parts: [about(P_E_S, withoutApology), about(P_E, withApology)],
  },
  {
    id: 'C-06',
    sentence: 'Mirror, validate, empathise is the calmest order of the three',
    parts: [about(anyOf(escalated, boiling), chain)],
  },
  {
    id: 'C-07',
    sentence:
      'Heard needs one acknowledgement in prickly, two different ones in heated, three in boiling, where nothing else is taken in',
    parts: [
      about(anyOf(P_E_S, boiling), untilHeard),
      about(boiling, overTheirHead),
      about(boiling, stillBoiling),
    ],
  },
  {
    id: 'C-32',
    sentence: 'The same apology calms fully, then half, then not at all, and then it irritates',
    parts: [about(escalated, apologiesFade)],
  },
];
