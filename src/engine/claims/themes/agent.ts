/** Claims about the agent: weather, slips, silence, and what a bad call leaves behind. */
import type { Customer, Move } from '../../customer/customer.ts';
import { type Act, MOODS } from '../../vocabulary.ts';
import { about, type Claim } from '../claim.ts';
import { better, type Comparison, isTrue, noWorse, same } from '../comparison.ts';
import { average, endAnger, endTrust, finalScore, play, replay } from '../contact.ts';
import {
  abusive,
  anyOf,
  boiling,
  escalated,
  type Ground,
  lineFor,
  opened,
  P_E_S,
  start,
  swearing,
  wish,
} from '../ground.ts';
import { ENDURING, FIVE_STEP, UP_TO_AGREEMENT } from '../policy.ts';
import { anger, answer, composure, idle, sayable, worth, worthOf } from '../spoken.ts';

const CALM = 90;
const RATTLED = 40;

/** The same lines by a calm agent and by a rattled one: all of them, the first alone, and none at all. */
function weather(ground: Ground): readonly Comparison[] {
  const { lines } = play(ground, UP_TO_AGREEMENT);
  const [calm, rattled] = [opened(ground, { composure: CALM }), opened(ground, { composure: RATTLED })];
  const first = lineFor(ground, wish('mirror'));
  const weighs = (by: Ground): number => worth(answer(by, start(by), first), 'mirror');
  const silence = (by: Ground): number => anger(idle(by, start(by)).customer);
  const [by90, by40] = [replay(calm, lines), replay(rattled, lines)];
  return [
    better('anger', 'the same lines are calmer', average(by40) - average(by90)),
    noWorse('anger', 'the same lines end calmer', endAnger(by40) - endAnger(by90)),
    better('anger', 'the same kind word', weighs(rattled) - weighs(calm)),
    better('anger', 'the same silence', silence(rattled) - silence(calm)),
  ];
}

function snap(ground: Ground): readonly Comparison[] {
  const rude = lineFor(ground, wish('snap'));
  const civil = play(ground, FIVE_STEP);
  const [first, ...rest] = civil.lines;
  if (!first) return [];
  const snapped = replay(ground, [first, rude, ...rest]);
  return [
    better('anger', 'one snap is hotter', average(snapped) - average(civil)),
    better('trust', 'one snap is less trusted', endTrust(civil) - endTrust(snapped)),
    better('score', 'one snap scores lower', finalScore(civil) - finalScore(snapped)),
  ];
}

const NEVER = ['argue', 'blame', 'talk-down', 'rush', 'calm-down'] as const;

const inEveryMood = (ground: Ground): readonly Comparison[] =>
  sayable(ground, NEVER).flatMap((act) =>
    MOODS.map((mood) =>
      better('anger', `${act} in ${mood}`, worthOf(ground, { ...start(ground), mood }, act)),
    ),
  );

const NEXT_ANGER = [58, 66, 74];

const withComposure = (points: number): number => Math.min(100, Math.max(0, points));

/** The next customer, who had done nothing. */
const nextCall = (ground: Ground, anger: number): Ground =>
  opened(ground, { anger, waited: 0, language: 0, trust: 45 });

/** What carries over into it, and what a walk and a kind word give back (catalogue 4.4, Between contacts). */
function walk(ground: Ground): readonly Comparison[] {
  const bad = play(ground, ENDURING);
  const { afterHeat, walk, kudos } = ground.circumstances.numbers.betweenContacts;
  const left = withComposure(composure(bad.customer) + afterHeat);
  return NEXT_ANGER.flatMap((from) => {
    const next = nextCall(ground, from);
    const { lines } = play(next, FIVE_STEP);
    const met = (gain: number): number =>
      average(replay(opened(next, { composure: withComposure(left + gain) }), lines));
    return [
      better('anger', 'a walk leaves the next customer calmer', met(0) - met(walk)),
      noWorse('anger', 'kudos on top are never hotter', met(walk) - met(walk + kudos)),
    ];
  });
}

/** Heat wears, and abuse wears on top of it. */
function wears(ground: Ground): readonly Comparison[] {
  const lost = (customer: Customer): number =>
    composure(customer) - composure(idle(ground, customer).customer);
  const clean = lost({ ...start(ground), language: 'clean' });
  return [
    better('composure', 'heat wears on the agent', clean),
    ...(ground.opening.language >= 2
      ? [better('composure', 'abuse wears on top', lost(start(ground)) - clean)]
      : []),
  ];
}

function silences(ground: Ground): readonly Comparison[] {
  const customer = start(ground);
  const dead = worthOf(ground, customer, 'dead-air');
  return [
    better('anger', 'attentive silence calms', -worthOf(ground, customer, 'listen')),
    better('anger', 'dead air raises', dead),
    better('anger', 'an announced hold costs less', dead - worthOf(ground, customer, 'announced-hold')),
  ];
}

type Path = readonly Customer[];

/** The same start, with a mark wherever a rule could look for one that says whether they are right. */
function marked(ground: Ground, justified: boolean): Ground {
  const mark = { justified };
  const traits = { ...ground.circumstances.traits, ...mark };
  const circumstances = { ...ground.circumstances, ...mark, traits };
  return { ...ground, circumstances, opening: { ...ground.opening, ...mark } };
}

function pathOf(ground: Ground, justified: boolean, lines: readonly Move[]): Path {
  const on = marked(ground, justified);
  const mark = { justified };
  const path: Customer[] = [{ ...start(on), ...mark }];
  for (const line of lines) {
    const before = path.at(-1) ?? start(on);
    path.push(answer(on, before, { ...line, ...mark }).customer);
  }
  return path;
}

/** A good contact, and then everything else that can be said, good and bad. */
const everything = (ground: Ground): readonly Move[] => [
  ...play(ground, FIVE_STEP).lines,
  ...(Object.keys(ground.circumstances.numbers.response) as Act[]).flatMap(
    (act) => ground.say(wish(act), ground.circumstances) ?? [],
  ),
];

/** No rule reads whether they are right; the claim guards against one that would. */
function justified(ground: Ground): readonly Comparison[] {
  const lines = everything(ground);
  const [right, wrong] = [pathOf(ground, true, lines), pathOf(ground, false, lines)];
  return right.flatMap((customer, turn) => {
    const other = wrong[turn] ?? customer;
    return [
      same('anger', `turn ${turn} is as hot`, anger(customer) - anger(other)),
      isTrue(`turn ${turn} is in the same mood`, customer.mood === other.mood),
    ];
  });
}

export const AGENT_CLAIMS: readonly Claim[] = [
  {
    id: 'C-14',
    sentence: 'The same lines from a calmer agent leave a calmer customer',
    parts: [about(P_E_S, weather)],
  },
  {
    id: 'C-15',
    sentence:
      'One snap spoils the contact, and arguing, blaming, talking down, rushing and "calm down" raise anger in every mood',
    parts: [about(P_E_S, snap), about(anyOf(P_E_S, boiling), inEveryMood)],
  },
  {
    id: 'C-35',
    sentence:
      'A bad call wears; a walk afterwards leaves the next customer calmer, and kudos on top never harm',
    parts: [about(abusive, walk), about(anyOf(escalated, boiling, swearing), wears)],
  },
  {
    id: 'C-38',
    sentence: 'Whether their anger is justified changes no step of its path',
    parts: [about(P_E_S, justified)],
  },
  {
    id: 'C-40',
    sentence: 'Attentive silence calms, dead air raises, and an announced hold costs less than dead air',
    parts: [about(P_E_S, silences)],
  },
];
