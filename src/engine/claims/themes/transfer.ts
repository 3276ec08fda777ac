/** Claims about passing a customer on. */
import type { Outcome } from '../../customer/customer.ts';
import { about, type Claim } from '../claim.ts';
import { better, type Comparison, isTrue, noWorse } from '../comparison.ts';
import { average, type Contact, finalScore, play, turns } from '../contact.ts';
import { type Ground, having, lineFor, P_E, P_E_S, start, wish } from '../ground.ts';
import { FIVE_STEP, instead, opening } from '../policy.ts';
import { answer, heard, said, understood, worth, worthOf } from '../spoken.ts';

const PASSED_ON = opening(FIVE_STEP, wish('dump-transfer'));
/** First heard, and then passed on all the same. */
const PASSED_ON_LATER = instead(FIVE_STEP, 'ask', (customer, ground) =>
  customer.used['dump-transfer'] ? FIVE_STEP.parts.ask(customer, ground) : [wish('dump-transfer')],
);
const HANDED_OVER = opening(FIVE_STEP, wish('warm-handover'));

/** A transfer takes two turns (FI-65), whatever has to be said again after it. */
const TRANSFER_TURNS = 2;

function owning(ground: Ground): readonly Comparison[] {
  const plain = having(ground, { rank: false });
  const [owned, passed] = [play(plain, FIVE_STEP), play(plain, PASSED_ON)];
  return [
    better('anger', 'passing on is hotter', average(passed) - average(owned)),
    ...longerAndLower(owned, passed),
  ];
}

/** A contact that takes longer has more calm turns in it, so anger is compared in the turn of the transfer itself. */
function owningAfterAll(ground: Ground): readonly Comparison[] {
  const plain = having(ground, { rank: false });
  const before = heard(start(plain));
  return [
    better('anger', 'passing on raises once Heard too', worthOf(plain, before, 'dump-transfer')),
    ...longerAndLower(play(plain, FIVE_STEP), play(plain, PASSED_ON_LATER)),
  ];
}

const longerAndLower = (owned: Contact, passed: Contact): readonly Comparison[] => [
  noWorse('turns', 'passing on takes two turns more', turns(passed) - turns(owned), TRANSFER_TURNS),
  better('score', 'passing on scores lower', finalScore(owned) - finalScore(passed)),
];

/** However kindly it is done. */
function owningWarmly(ground: Ground): readonly Comparison[] {
  const plain = having(ground, { rank: false });
  const [owned, handed] = [play(plain, FIVE_STEP), play(plain, HANDED_OVER)];
  return [
    better('anger', 'handing over is hotter', average(handed) - average(owned)),
    better('turns', 'handing over takes longer', turns(handed) - turns(owned)),
  ];
}

function rank(ground: Ground): readonly Comparison[] {
  const believer = having(ground, { rank: true });
  const disappointed = said(believer, start(believer), wish('dump-transfer')).customer;
  return [
    better('anger', 'a believer in rank calms', -worthOf(believer, start(believer), 'dump-transfer')),
    better(
      'anger',
      'whoever has met rank believes in it no more',
      worthOf(believer, disappointed, 'dump-transfer'),
    ),
    better(
      'turns',
      'and still needs more turns',
      turns(play(believer, PASSED_ON)) - turns(play(believer, FIVE_STEP)),
    ),
  ];
}

function tellingTheCost(ground: Ground): readonly Comparison[] {
  const plain = having(ground, { rank: false });
  const [before, once] = [start(plain), heard(start(plain))];
  return [
    better('anger', 'telling the cost calms once Heard', -worthOf(plain, once, 'tell-transfer-cost')),
    better('anger', 'telling the cost raises before', worthOf(plain, before, 'tell-transfer-cost')),
    better(
      'anger',
      'a cold transfer is hotter than a warm handover',
      worthOf(plain, once, 'dump-transfer') - worthOf(plain, once, 'warm-handover'),
    ),
    ...retelling(plain),
  ];
}

/** A handover whose summary misses the concern: the customer tells it again (M-16). */
function retelling(ground: Ground): readonly Comparison[] {
  const handover = lineFor(ground, wish('warm-handover'));
  const [told, missed] = [false, true].map((retell) =>
    answer(ground, heard(start(ground)), { ...handover, retell }),
  ) as [Outcome, Outcome];
  return [
    better(
      'anger',
      'telling it again is hotter',
      worth(missed, 'warm-handover') - worth(told, 'warm-handover'),
    ),
    isTrue('and nobody feels heard after it', told.customer.heard && !missed.customer.heard),
  ];
}

/** After a cold transfer the story begins again (FI-66): the next person's offer meets somebody who is not heard. */
function handingOver(ground: Ground): readonly Comparison[] {
  const plain = having(ground, { rank: false });
  const before = start(plain);
  const once = understood(before);
  const offerAfter = (act: 'dump-transfer' | 'warm-handover'): number => {
    const { customer } = said(plain, once, wish(act));
    return worthOf(plain, { ...customer, mood: before.mood }, 'present');
  };
  return [
    better(
      'anger',
      'a cold transfer is hotter than a warm handover before Heard too',
      worthOf(plain, before, 'dump-transfer') - worthOf(plain, before, 'warm-handover'),
    ),
    better(
      'anger',
      'and so is the offer after it',
      offerAfter('dump-transfer') - offerAfter('warm-handover'),
    ),
  ];
}

export const TRANSFER_CLAIMS: readonly Claim[] = [
  {
    id: 'C-29',
    sentence: 'Owning the matter beats passing it on, even where the customer believes in rank',
    parts: [
      about(P_E_S, owning),
      about(P_E_S, owningAfterAll),
      about(P_E_S, owningWarmly),
      about(P_E_S, rank),
    ],
  },
  {
    id: 'C-30',
    sentence:
      'What a transfer costs them can be told once they feel heard, and a warm handover is calmer than a cold transfer',
    parts: [about(P_E, tellingTheCost), about(P_E, handingOver)],
  },
];
