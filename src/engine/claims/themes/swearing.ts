/** Claims about the answer to swearing: let the first word pass, name it, draw the line; never just take it. */
import type { Customer } from '../../customer/customer.ts';
import { type Act, LANGUAGES } from '../../vocabulary.ts';
import { about, type Claim } from '../claim.ts';
import { better, type Comparison, isTrue } from '../comparison.ts';
import { average, finalScore, leastComposure, play } from '../contact.ts';
import { type About, abusive, both, firstWord, type Ground, having, opened, start, wish } from '../ground.ts';
import { ENDURING, FIVE_STEP, opening } from '../policy.ts';
import { anger, idle, said, spent, worthOf } from '../spoken.ts';
import { listener } from './limits.ts';

/** How angry they are after one answer to the swearing. */
const after = (ground: Ground, ...acts: readonly Act[]): number =>
  anger(said(ground, start(ground), wish(...acts)).customer);

const AT_US: About = ({ opening }) => opening.language === 3;
const REPEATED: About = ({ opening }) => opening.language === 2;
/** Some never get personal, whatever is let pass (4.2). */
const PERSONAL: About = ({ circumstances: { traits } }) => traits.worst === 'attacking';

const CLOSE_TO_BOILING = 76;

const levelAfter = (ground: Ground, ...acts: readonly Act[]): number =>
  LANGUAGES.indexOf(said(ground, start(ground), wish(...acts)).customer.language);

/** Close to boiling, a line turns the joke into swearing. */
function jokeTurns(ground: Ground): readonly Comparison[] {
  const close = opened(having(ground, { jest: true }), { anger: CLOSE_TO_BOILING, waited: 0 });
  return [
    better(
      'language',
      'a line makes the language worse',
      levelAfter(close, 'draw-line') - levelAfter(close, 'let-pass'),
    ),
  ];
}

/** From 65, where anybody else's first word is named, to close to boiling. */
const HOT_JOKES = [66, 70, CLOSE_TO_BOILING];

/** A joke stays one however angry they are. */
const jokePasses = (ground: Ground): readonly Comparison[] =>
  HOT_JOKES.flatMap((anger) => firstWordPasses(opened(having(ground, { jest: true }), { anger, waited: 0 })));

const firstWordPasses = (ground: Ground): readonly Comparison[] => {
  const passed = after(ground, 'let-pass');
  return [
    better('anger', 'naming a first word is hotter', after(ground, 'ally', 'name-swearing') - passed),
    better('anger', 'a line at a first word is hotter', after(ground, 'ally', 'draw-line') - passed),
  ];
};

/** What their language costs the agent in the turn in which this is said. */
const abuse = (ground: Ground, ...acts: readonly Act[]): number =>
  spent(said(ground, start(ground), wish(...acts)), 'abuse');

const namingHelps = (ground: Ground): readonly Comparison[] => {
  listener(ground);
  const named = after(ground, 'ally', 'name-swearing');
  return [
    better('anger', 'letting repeated swearing pass is hotter', after(ground, 'let-pass') - named),
    better(
      'composure',
      'naming it spares the agent',
      abuse(ground, 'ally') - abuse(ground, 'ally', 'name-swearing'),
    ),
  ];
};

/** Naming does nothing to somebody who does not listen; letting it pass still does harm. */
const namingTheDeaf = (ground: Ground): readonly Comparison[] => {
  const deaf = having(ground, { stubborn: 'yes' });
  const alone = (act: 'let-pass' | 'name-swearing'): number => worthOf(deaf, start(deaf), act);
  return [
    better(
      'anger',
      'letting it pass is hotter than naming it in vain',
      alone('let-pass') - alone('name-swearing'),
    ),
  ];
};

const passingOver = (ground: Ground): readonly Comparison[] => {
  const passed = said(ground, start(ground), wish('let-pass'));
  return [better('composure', 'letting repeated swearing pass wears', spent(passed, 'abuse-passed-over'))];
};

const passingOverInvites = (ground: Ground): readonly Comparison[] => [
  better(
    'composure',
    'letting repeated swearing pass invites worse',
    spent(said(ground, start(ground), wish('let-pass')), 'abuse') -
      spent(idle(ground, start(ground)), 'abuse'),
  ),
];

/** Taking it: once in so many words, or as if nothing had been said. */
const TAKING_IT = [opening(ENDURING, wish('let-pass')), ENDURING] as const;

const ladder = (ground: Ground): readonly Comparison[] => {
  const limited = play(ground, FIVE_STEP);
  return TAKING_IT.flatMap((policy) => {
    const endured = play(ground, policy);
    return [
      better('anger', 'enduring is hotter', average(endured) - average(limited)),
      better('score', 'enduring scores lower', finalScore(limited) - finalScore(endured)),
      better('composure', 'enduring wears more', leastComposure(limited) - leastComposure(endured)),
    ];
  });
};

const lineAtOnce = (ground: Ground, attacking: Customer): readonly Comparison[] => {
  listener(ground);
  const naming = said(ground, attacking, wish('ally', 'name-swearing'));
  const line = said(ground, attacking, wish('ally', 'draw-line'));
  return [
    better(
      'anger',
      'naming a personal attack is hotter than the line',
      anger(naming.customer) - anger(line.customer),
    ),
    better('composure', 'and leaves more of the attack', spent(naming, 'abuse') - spent(line, 'abuse')),
  ];
};

/** Swearing that was let pass goes at the agent next; the line is for that moment, not only for the first words (J-04). */
const lineOnceAttacked = (ground: Ground): readonly Comparison[] => {
  const attacking = said(ground, start(ground), wish('let-pass')).customer;
  return [
    isTrue('what was let pass goes at the agent next', attacking.language === 'attacking'),
    ...lineAtOnce(ground, attacking),
  ];
};

export const SWEARING_CLAIMS: readonly Claim[] = [
  {
    id: 'C-23',
    sentence: 'A first, half-joking word is better let pass than named or answered with a line',
    parts: [about(firstWord, firstWordPasses), about(firstWord, jokePasses), about(firstWord, jokeTurns)],
  },
  {
    id: 'C-24',
    sentence:
      'Repeated swearing is better named warmly than let pass, and the ladder beats enduring in anger, score and composure',
    parts: [
      about(both(abusive, REPEATED), namingHelps),
      about(both(abusive, REPEATED), namingTheDeaf),
      about(both(abusive, REPEATED), passingOver),
      about(both(abusive, REPEATED, PERSONAL), passingOverInvites),
      about(abusive, ladder),
    ],
  },
  {
    id: 'C-25',
    sentence: 'At a personal attack the line at once is calmer than naming it first',
    parts: [
      about(both(abusive, AT_US), (ground) => lineAtOnce(ground, start(ground))),
      about(both(abusive, REPEATED, PERSONAL), lineOnceAttacked),
    ],
  },
];
