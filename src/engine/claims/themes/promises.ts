/** Claims about promises: what they calm today and cost tomorrow. */
import { lampsOf } from '../../customer/lamps.ts';
import { about, type Claim } from '../claim.ts';
import { better, type Comparison, isTrue, noWorse } from '../comparison.ts';
import { type Contact, dayAfter, endAnger, endTrust, play, score, wordingScore } from '../contact.ts';
import { type Ground, lineFor, P_E_S, type Wish } from '../ground.ts';
import { agreeing, FIVE_STEP } from '../policy.ts';

const HOTTER_BY = 20;
const BROKEN_MOST = 60;

const HONEST: Wish = { acts: ['agree'], promise: 'kept' };
const GENEROUS: Wish = { acts: ['agree', 'cushion'], promise: 'early' };
const TOO_MUCH: Wish = { acts: ['over-promise'], promise: 'broken' };

/** The contact in which agreement is asked for like this. */
function promising(ground: Ground, wanted: Wish): Contact {
  lineFor(ground, wanted);
  return play(ground, agreeing(FIVE_STEP, wanted));
}

function overPromise(ground: Ground): readonly Comparison[] {
  const honest = play(ground, FIVE_STEP);
  const sweet = promising(ground, TOO_MUCH);
  const [kept, missed] = [dayAfter(honest), dayAfter(sweet)];
  return [
    noWorse('anger', 'at hang-up it looks as calm', endAnger(honest) - endAnger(sweet)),
    better('anger', 'the day after it is hotter', endAnger(missed) - endAnger(kept)),
    better('trust', 'the day after it is less trusted', endTrust(kept) - endTrust(missed)),
    better('trust', 'even than before the honest one was kept', endTrust(honest) - endTrust(missed)),
    better('score', 'the day after it scores lower', score(kept) - score(missed)),
    better(
      'score',
      'calm or not, it is a slip in wording and order (R-5)',
      wordingScore(honest) - wordingScore(sweet),
    ),
    noWorse('anger', 'a missed promise costs 20', endAnger(missed) - endAnger(sweet), HOTTER_BY),
    noWorse('score', 'a missed promise is never above 60', BROKEN_MOST - score(missed)),
    ...lampsLost(kept, missed),
  ];
}

/** What a lamp is worth in calming is lost with it. */
const lampsLost = (kept: Contact, missed: Contact): readonly Comparison[] =>
  (['cared', 'valued'] as const).map((lamp) =>
    isTrue(
      `${lamp} goes out when the promise is missed`,
      lampsOf(kept.customer)[lamp] && !lampsOf(missed.customer)[lamp],
    ),
  );

function cushion(ground: Ground): readonly Comparison[] {
  const early = dayAfter(promising(ground, GENEROUS));
  const tight = dayAfter(promising(ground, HONEST));
  return [
    better('anger', 'a tight time kept ends hotter', endAnger(tight) - endAnger(early)),
    better('trust', 'a tight time kept is less trusted', endTrust(early) - endTrust(tight)),
  ];
}

export const PROMISE_CLAIMS: readonly Claim[] = [
  {
    id: 'C-10',
    sentence:
      'An over-promise looks as calm as an honest one at hang-up and is bitterly paid for the day after',
    parts: [about(P_E_S, overPromise)],
  },
  {
    id: 'C-11',
    sentence:
      'A generous time met early leaves them calmer and more trusting than a tight one kept on the day',
    parts: [about(P_E_S, cushion)],
  },
];
