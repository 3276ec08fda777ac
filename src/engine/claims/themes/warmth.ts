/** Claims about warmth, humour and recognition. */

import { about, type Claim } from '../claim.ts';
import { better, type Comparison, noWorse } from '../comparison.ts';
import {
  type About,
  anyOf,
  boiling,
  both,
  escalated,
  type Ground,
  having,
  P_E,
  passive,
  start,
} from '../ground.ts';
import { comingFrom, heard, sayable, worthOf } from '../spoken.ts';

const CHEER = ['bright-warmth', 'ice-breaker'] as const;

const cheerCalms = (ground: Ground): readonly Comparison[] => {
  const tough = having(ground, { tender: false });
  return sayable(tough, CHEER).map((act) =>
    better('anger', `${act} calms in prickly`, -worthOf(tough, start(tough), act)),
  );
};

const cheerRaises = (ground: Ground): readonly Comparison[] =>
  sayable(ground, CHEER).map((act) =>
    better('anger', `${act} raises before Heard`, worthOf(ground, start(ground), act)),
  );

const cheerHurts = (ground: Ground): readonly Comparison[] => {
  const tender = having(ground, { tender: true });
  return sayable(tender, CHEER).map((act) =>
    better('anger', `${act} raises somebody in a crisis of their own`, worthOf(tender, start(tender), act)),
  );
};

const brightOnceHeard = (ground: Ground): readonly Comparison[] => {
  const tough = having(ground, { tender: false });
  return sayable(tough, ['bright-warmth']).map((act) =>
    noWorse('anger', 'bright-warmth no longer raises once Heard', -worthOf(tough, heard(start(tough)), act)),
  );
};

const ON_THE_WAY = 45;

/** The catalogue names no kind of call for this claim, so it asks nothing of a scenario without ice-breakers. */
const withIceBreaker: About = (ground) =>
  ground.say({ acts: ['ice-breaker'] }, ground.circumstances) !== null;

const upAndDown = (ground: Ground): readonly Comparison[] => {
  const tough = having(ground, { tender: false });
  return [
    better(
      'anger',
      'an ice-breaker calms on the way up',
      -worthOf(tough, comingFrom(tough, 'settled', ON_THE_WAY), 'ice-breaker'),
    ),
    better(
      'anger',
      'an ice-breaker raises on the way down',
      worthOf(tough, comingFrom(tough, 'heated', ON_THE_WAY), 'ice-breaker'),
    ),
  ];
};

function pride(ground: Ground): readonly Comparison[] {
  const [proud, plain] = [having(ground, { pride: true }), having(ground, { pride: false })];
  const more = (act: 'affirm-competence' | 'talk-down'): number =>
    worthOf(proud, start(proud), act) - worthOf(plain, start(plain), act);
  return sayable(ground, ['affirm-competence', 'talk-down'] as const).map((act) =>
    act === 'talk-down'
      ? better('anger', 'talking down costs the proud more', more(act))
      : better('anger', 'affirming calms the proud more', -more(act)),
  );
}

const validatingFirst = (ground: Ground): readonly Comparison[] => [
  better(
    'anger',
    'validating calms more than affirming in heated',
    worthOf(ground, start(ground), 'affirm-competence') - worthOf(ground, start(ground), 'validate'),
  ),
];

export const WARMTH_CLAIMS: readonly Claim[] = [
  {
    id: 'C-16',
    sentence:
      'Bright warmth and an ice-breaker calm the prickly and raise the heated who are not heard, the boiling, and the tender',
    parts: [
      about(passive, cheerCalms),
      about(passive, cheerHurts),
      about(anyOf(escalated, boiling), cheerRaises),
      about(escalated, brightOnceHeard),
    ],
  },
  {
    id: 'C-17',
    sentence: 'At the same anger of 45 an ice-breaker calms on the way up and raises on the way down',
    parts: [about(both(P_E, withIceBreaker), upAndDown)],
  },
  {
    id: 'C-18',
    sentence:
      'With hurt pride, affirming their skill calms more and talking down costs more; in heat, validating beats affirming',
    parts: [about(passive, pride), about(escalated, validatingFirst)],
  },
];
