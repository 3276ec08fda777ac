/** Claims about order: acknowledge, clarify, present, check. */
import { isAgreement, isAsk, isClosing } from '../../customer/acts.ts';
import type { Move } from '../../customer/customer.ts';
import type { Act } from '../../vocabulary.ts';
import { about, type Claim } from '../claim.ts';
import { better, type Comparison, noWorse } from '../comparison.ts';
import {
  average,
  type Contact,
  endAnger,
  finalScore,
  play,
  playOn,
  replay,
  turns,
  wordingScore,
} from '../contact.ts';
import { alone, anyOf, boiling, escalated, type Ground, P_E, P_E_S, start, wish } from '../ground.ts';
import { FIVE_STEP, instead, opening, UP_TO_AGREEMENT } from '../policy.ts';
import { afterLines, anger, said, worth, worthOf } from '../spoken.ts';

const BLOCKS = ['acknowledge', 'clarify', 'present', 'check'] as const;
type Block = (typeof BLOCKS)[number];

/** The step of the process that a line belongs to. */
function blockOf({ acts }: Move): Block {
  if (acts.some(isClosing)) return 'check';
  if (acts.some((act) => act === 'present' || isAgreement(act))) return 'present';
  return acts.some(isAsk) ? 'clarify' : 'acknowledge';
}

function* permutations<T>(items: readonly T[]): Generator<readonly T[]> {
  if (items.length === 0) yield [];
  for (const item of items)
    for (const rest of permutations(items.filter((other) => other !== item))) yield [item, ...rest];
}

const ORDERS = [...permutations(BLOCKS)];
const SOLUTION_FIRST: readonly Block[] = ['present', 'acknowledge', 'clarify', 'check'];

const reordered = ({ ground, lines }: Contact, order: readonly Block[]): Contact =>
  replay(
    ground,
    order.flatMap((block) => lines.filter((line) => blockOf(line) === block)),
  );

function inEveryOrder(ground: Ground): readonly Comparison[] {
  const lines = play(ground, FIVE_STEP);
  const right = reordered(lines, BLOCKS);
  const others = ORDERS.filter((order) => order.join() !== BLOCKS.join()).flatMap((order) => {
    const other = reordered(lines, order);
    const what = order.join(', ');
    return [
      noWorse('anger', `ends hotter: ${what}`, endAnger(other) - endAnger(right)),
      noWorse('score', `scores lower: ${what}`, finalScore(right) - finalScore(other)),
    ];
  });
  const first = reordered(lines, SOLUTION_FIRST);
  return [
    ...others,
    better('anger', 'solution first ends hotter', endAnger(first) - endAnger(right)),
    better('score', 'solution first scores lower', finalScore(right) - finalScore(first)),
  ];
}

/** Of the first two steps alone: a question before they feel heard costs the heated what it gains them afterwards. */
function askFirst(ground: Ground): readonly Comparison[] {
  const after = (...words: readonly Act[]): number =>
    anger(
      afterLines(
        ground,
        start(ground),
        words.map((word) => wish(word)),
      ),
    );
  return [
    better(
      'anger',
      'asking before acknowledging ends hotter',
      after('detail-check', 'mirror', 'validate') - after('mirror', 'validate', 'detail-check'),
    ),
  ];
}

const OFFER_FIRST = opening(FIVE_STEP, wish('present'));

function offerFirst(ground: Ground): readonly Comparison[] {
  const [right, hasty] = [play(ground, FIVE_STEP), play(ground, OFFER_FIRST)];
  return [
    better('anger', 'hotter after opening with a solution', average(hasty) - average(right)),
    better('score', 'lower after opening with a solution', finalScore(right) - finalScore(hasty)),
    better('score', 'lower in wording and order (R-5)', wordingScore(right) - wordingScore(hasty)),
  ];
}

const offerUnheard = (ground: Ground): readonly Comparison[] => [
  better(
    'anger',
    'an offer before Heard, concern clear',
    worth(said(ground, { ...start(ground), clear: true }, alone('present')), 'present'),
  ),
];

/** Presents at a guess, and asks once that has failed. */
const RETRYING = instead(FIVE_STEP, 'ask', (customer, ground) =>
  customer.used.present ? FIVE_STEP.parts.ask(customer, ground) : [wish('present')],
);

function guessing(ground: Ground): readonly Comparison[] {
  const asked = play(ground, FIVE_STEP);
  const guessed = replay(
    ground,
    asked.lines.filter((line) => blockOf(line) !== 'clarify'),
  );
  const retried = play(ground, RETRYING);
  return [
    better('anger', 'guessing ends hotter', endAnger(guessed) - endAnger(asked)),
    better('score', 'guessing scores lower', finalScore(asked) - finalScore(guessed)),
    better('turns', 'guess and retry takes longer', turns(retried) - turns(asked)),
  ];
}

/** Something new is raised right after agreement; nothing of the last round counts any more. */
function somethingNew(ground: Ground): readonly Comparison[] {
  const agreed = play(ground, UP_TO_AGREEMENT);
  const { customer } = ground.model.raiseConcern(agreed.customer, ground.circumstances);
  const around = playOn(ground, UP_TO_AGREEMENT, customer);
  const old = agreed.lines.filter((line) => blockOf(line) === 'present');
  const pressed = replay(ground, old, customer);
  const asked = afterLines(ground, { ...customer, heard: true }, [wish('open-question')]);
  return [
    better('anger', 'pressing the old answer ends hotter', endAnger(pressed) - endAnger(around)),
    noWorse(
      'anger',
      'the old answer calms nobody who is not heard again',
      worthOf(ground, { ...customer, clear: true }, 'present'),
    ),
    noWorse('anger', 'the old agreement does not fit the new concern', worthOf(ground, asked, 'agree')),
  ];
}

export const ORDER_CLAIMS: readonly Claim[] = [
  {
    id: 'C-01',
    sentence:
      'Acknowledge, clarify, present, check: no other order of the same lines ends calmer or scores higher, and solution first is far worse',
    parts: [about(P_E, inEveryOrder), about(escalated, askFirst)],
  },
  {
    id: 'C-02',
    sentence:
      'Until they feel heard an offer makes them angrier, however clear the concern, and opening with a solution costs the whole contact',
    parts: [about(anyOf(P_E_S, boiling), offerUnheard), about(P_E_S, offerFirst)],
  },
  {
    id: 'C-08',
    sentence: 'Asking before presenting beats guessing, and takes fewer turns than guessing and trying again',
    parts: [about(P_E_S, guessing)],
  },
  {
    id: 'C-33',
    sentence: 'When they raise something new, going round again is calmer than pressing the old answer',
    parts: [about(P_E, somethingNew)],
  },
];
