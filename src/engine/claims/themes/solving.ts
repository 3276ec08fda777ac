/** Claims about offering, checking back, and what may be given. */
import { lampsOf } from '../../customer/lamps.ts';
import { LAMPS } from '../../vocabulary.ts';
import { about, type Claim } from '../claim.ts';
import { better, type Comparison, isTrue, noWorse } from '../comparison.ts';
import { average, type Contact, finalScore, play } from '../contact.ts';
import { alone, type Gift, type Ground, lineFor, P_E, P_E_S, start, type Wish, wish } from '../ground.ts';
import { FIVE_STEP, type Policy, presenting, without } from '../policy.ts';
import { worthOf } from '../spoken.ts';

/** Up to and with the offer: later a customer who is settled already has less left to calm down from. */
const upToOffer = (policy: Policy): Policy => without(policy, 'agree', 'check', 'close');

function options(ground: Ground): readonly Comparison[] {
  lineFor(ground, wish('present', 'options'));
  const single = presenting(FIVE_STEP, alone('present'));
  const hotter = average(play(ground, upToOffer(single))) - average(play(ground, upToOffer(FIVE_STEP)));
  return [
    better(
      'score',
      'one solution scores lower',
      finalScore(play(ground, FIVE_STEP)) - finalScore(play(ground, single)),
    ),
    noWorse('anger', 'options are never hotter', hotter),
  ];
}

function beyondParameters(ground: Ground): readonly Comparison[] {
  const given: Wish = { acts: ['present'], gift: 'beyond' };
  lineFor(ground, given);
  const inside = play(ground, FIVE_STEP);
  const beyond = play(ground, presenting(FIVE_STEP, given));
  return [better('score', 'beyond the parameters scores lower', finalScore(inside) - finalScore(beyond))];
}

/** The same gift in the same words, once with the approval it takes and once without. */
function withoutApproval(ground: Ground): readonly Comparison[] {
  const scoreWith = (gift: Gift): number => {
    const given: Wish = { acts: ['present'], gift };
    lineFor(ground, given);
    return finalScore(play(ground, presenting(FIVE_STEP, given)));
  };
  return [better('score', 'without approval scores lower', scoreWith('approved') - scoreWith('unapproved'))];
}

function checkBack(ground: Ground): readonly Comparison[] {
  lineFor(ground, wish('check-back'));
  const [checked, unchecked] = [play(ground, FIVE_STEP), play(ground, without(FIVE_STEP, 'check'))];
  return [better('score', 'without checking back', finalScore(checked) - finalScore(unchecked))];
}

const tooEarly = (ground: Ground): readonly Comparison[] => [
  better('anger', '"anything else?" before agreement', worthOf(ground, start(ground), 'anything-else')),
];

const SOLVED_DARK = 85;
const WARM_UNSOLVED = 70;

/** Every way to settle the matter and leave a lamp dark; the other two light up before anybody agrees. */
const LAMP_DARK: Readonly<Record<string, Policy>> = {
  'without checking back': without(FIVE_STEP, 'check'),
  'without a choice': presenting(without(FIVE_STEP, 'trust'), alone('present')),
};
const UNSOLVED: Readonly<Record<string, Policy>> = {
  'with no word about it': without(FIVE_STEP, 'ask', 'present', 'agree'),
  'with an offer left open': without(FIVE_STEP, 'agree'),
};

const lampsLit = ({ customer }: Contact): number => LAMPS.filter((lamp) => lampsOf(customer)[lamp]).length;

function lampDark(ground: Ground): readonly Comparison[] {
  const whole = finalScore(play(ground, FIVE_STEP));
  return Object.entries(LAMP_DARK).flatMap(([how, policy]) => {
    const dark = play(ground, policy);
    if (!dark.customer.agreed || lampsLit(dark) === LAMPS.length) return [];
    return [
      better('score', `solved ${how} scores lower`, whole - finalScore(dark)),
      noWorse('score', `solved ${how} is never above 85`, SOLVED_DARK - finalScore(dark)),
    ];
  });
}

function unsolved(ground: Ground): readonly Comparison[] {
  const whole = play(ground, FIVE_STEP);
  return Object.entries(UNSOLVED).flatMap(([how, policy]) => {
    const warm = play(ground, policy);
    return [
      isTrue(
        `warm ${how}: they feel heard, and nothing is agreed`,
        warm.customer.heard && !warm.customer.agreed,
      ),
      better('score', `warm ${how} scores lower`, finalScore(whole) - finalScore(warm)),
      noWorse('score', `warm ${how} is never above 70`, WARM_UNSOLVED - finalScore(warm)),
    ];
  });
}

export const SOLVING_CLAIMS: readonly Claim[] = [
  {
    id: 'C-09',
    sentence: 'A choice of options scores higher than one solution and is never hotter',
    parts: [about(P_E_S, options)],
  },
  {
    id: 'C-12',
    sentence:
      'The same contact inside the parameters outscores one that gave beyond them or without approval',
    parts: [about(P_E_S, beyondParameters), about(P_E_S, withoutApproval)],
  },
  {
    id: 'C-13',
    sentence: 'Checking back is worth points, and "anything else?" before they agreed makes them angrier',
    parts: [about(P_E_S, checkBack), about(P_E, tooEarly)],
  },
  {
    id: 'C-37',
    sentence:
      'Result and feeling together beat either alone: no full score with a lamp dark or the matter unsolved',
    parts: [about(P_E_S, lampDark), about(P_E_S, unsolved)],
  },
];
