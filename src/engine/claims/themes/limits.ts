/** Claims about limits: warm, in order, and with a fair pause at the end. */
import { about, type Claim } from '../claim.ts';
import { better, type Comparison } from '../comparison.ts';
import { endAnger, finalScore, leastComposure, play } from '../contact.ts';
import { abusive, alone, type Ground, having, Inexpressible, P_E, start, wish } from '../ground.ts';
import { ENDURING, FIVE_STEP, opening } from '../policy.ts';
import { afterLines, anger, comingFrom, idle, said, spent, worth, worthOf } from '../spoken.ts';

/** A customer who hears a limit at all. */
export function listener(ground: Ground): Ground {
  if (ground.circumstances.traits.stubborn === 'no') return ground;
  throw new Inexpressible('this customer does not listen to a line');
}

const WARM_LINE = wish('ally', 'draw-line');
const COLD_LINE = alone('draw-line');

function warmLimit(ground: Ground): readonly Comparison[] {
  listener(ground);
  const customer = start(ground);
  const warm = worth(said(ground, customer, WARM_LINE), 'draw-line');
  const cold = worth(said(ground, customer, COLD_LINE), 'draw-line');
  const later = afterLines(ground, customer, [wish('ally')]);
  const second = worth(said(ground, later, COLD_LINE), 'draw-line');
  return [
    better('anger', 'a cold line calms less', cold - warm),
    better('anger', 'in two breaths it calms less', second - warm),
  ];
}

const LIMITS = ['name-swearing', 'draw-line', 'warn', 'end-fairly'] as const;

const unearned = (ground: Ground): readonly Comparison[] =>
  LIMITS.map((limit) => better('anger', `${limit} nobody earned`, worthOf(ground, start(ground), limit)));

/** Whoever has calmed down swears no longer, and has earned no line. */
function nothingLeftToLimit(ground: Ground): readonly Comparison[] {
  const calmed = having(ground, { stubborn: 'no' });
  const { customer } = idle(calmed, comingFrom(calmed, 'settled', 0));
  return [better('anger', 'a line after they have calmed down', worthOf(calmed, customer, 'draw-line'))];
}

/** Whoever has taken a limit has not earned the next one, up to the end of the call. */
function nothingLeftToWarnOf(ground: Ground): readonly Comparison[] {
  const [ready, reluctant] = [having(ground, { stubborn: 'no' }), having(ground, { stubborn: 'yes' })];
  const lined = afterLines(ready, start(ready), [WARM_LINE]);
  const warned = afterLines(reluctant, start(reluctant), [WARM_LINE, wish('warn')]);
  return [
    better('anger', 'a warning after a line that worked', worthOf(ready, lined, 'warn')),
    better('anger', 'an end after a warning that worked', worthOf(reluctant, warned, 'end-fairly')),
  ];
}

const warnTooEarly = (ground: Ground): readonly Comparison[] => [
  better('anger', 'a warning before the line', worthOf(ground, start(ground), 'warn')),
];

function warnAfterLine(ground: Ground): readonly Comparison[] {
  if (ground.circumstances.traits.stubborn === 'hard')
    throw new Inexpressible('this customer ignores even the warning');
  const stubborn = having(ground, { stubborn: 'yes' });
  const lined = afterLines(stubborn, start(stubborn), [WARM_LINE]);
  return [better('anger', 'a warning after an ignored line calms', -worthOf(stubborn, lined, 'warn'))];
}

/** To end the call is to hang up, however fairly it is put, on somebody who was not warned. */
const CUT_OFF = [opening(FIVE_STEP, wish('hang-up')), opening(FIVE_STEP, wish('end-fairly'))] as const;

/** Hung up on, they ring back; the rest is played as well as it can be. */
function fairPause(ground: Ground): readonly Comparison[] {
  const hard = having(ground, { stubborn: 'hard' });
  const [fair, endured] = [play(hard, FIVE_STEP), play(hard, ENDURING)];
  return [
    ...CUT_OFF.map((policy) => play(hard, policy)).flatMap((cut) => [
      better('anger', 'hanging up ends hotter', endAnger(cut) - endAnger(fair)),
      better('score', 'hanging up scores lower', finalScore(fair) - finalScore(cut)),
    ]),
    better('composure', 'enduring wears more', leastComposure(fair) - leastComposure(endured)),
  ];
}

/** What each of them does by itself. */
function pauseAndLine(ground: Ground): readonly Comparison[] {
  const hard = having(ground, { stubborn: 'hard' });
  const before = start(hard);
  const again = (fair: boolean): number =>
    anger(hard.model.takeUpAgain(before, hard.circumstances, fair).customer);
  const line = said(hard, before, wish('draw-line'));
  return [
    better('anger', 'a fair pause cools', anger(before) - again(true)),
    better('anger', 'a call cut off comes back hotter', again(false) - anger(before)),
    better('composure', 'a line steadies the agent even if it is ignored', -spent(line, 'own-limit')),
  ];
}

export const LIMITS_CLAIMS: readonly Claim[] = [
  {
    id: 'C-26',
    sentence:
      'A warm limit calms more than a cold one, in one breath more than in two; one that nobody earned raises',
    parts: [
      about(abusive, warmLimit),
      about(P_E, unearned),
      about(abusive, nothingLeftToLimit),
      about(abusive, nothingLeftToWarnOf),
    ],
  },
  {
    id: 'C-27',
    sentence: 'A warning before the line raises; after a line that was ignored it calms',
    parts: [about(abusive, warnTooEarly), about(abusive, warnAfterLine)],
  },
  {
    id: 'C-28',
    sentence:
      'With somebody who takes no limit, ladder, pause and call-back beat hanging up, and wear less than enduring',
    parts: [about(abusive, fairPause), about(abusive, pauseAndLine)],
  },
];
