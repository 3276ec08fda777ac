/** Claims about offering, checking back, and what may be given. */
import { about, type Claim } from '../claim.ts';
import { better, type Comparison, noWorse } from '../comparison.ts';
import { average, finalScore, play } from '../contact.ts';
import { alone, type Ground, lineFor, P_E, P_E_S, start, type Wish, wish } from '../ground.ts';
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
  const given: Wish = { acts: ['present'], beyond: true };
  lineFor(ground, given);
  const inside = play(ground, FIVE_STEP);
  const beyond = play(ground, presenting(FIVE_STEP, given));
  return [better('score', 'beyond the parameters scores lower', finalScore(inside) - finalScore(beyond))];
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

function resultAndFeeling(ground: Ground): readonly Comparison[] {
  const whole = finalScore(play(ground, FIVE_STEP));
  const dark = finalScore(play(ground, without(FIVE_STEP, 'check')));
  const warm = finalScore(play(ground, without(FIVE_STEP, 'ask', 'present', 'agree')));
  return [
    better('score', 'solved with a lamp dark scores lower', whole - dark),
    better('score', 'warm but unsolved scores lower', whole - warm),
    noWorse('score', 'a dark lamp is never above 85', SOLVED_DARK - dark),
    noWorse('score', 'unsolved is never above 70', WARM_UNSOLVED - warm),
  ];
}

export const SOLVING_CLAIMS: readonly Claim[] = [
  {
    id: 'C-09',
    sentence: 'A choice of options scores higher than one solution and is never hotter',
    parts: [about(P_E_S, options)],
  },
  {
    id: 'C-12',
    sentence: 'The same contact inside the parameters outscores one that gave beyond them',
    parts: [about(P_E_S, beyondParameters)],
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
    parts: [about(P_E_S, resultAndFeeling)],
  },
];
