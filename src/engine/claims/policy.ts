/**
 * Who plays: the five-step policy of the catalogue (section 5, Policies used) as a list of parts, each of which may have
 * something to say. The first that has speaks. Variants leave a part out, put another in its place or say something first.
 */
import type { Customer } from '../customer/customer.ts';
import { fromPoints } from '../customer/tenths.ts';
import { type Act, LANGUAGES, type Mood } from '../vocabulary.ts';
import type { Ground, Wish } from './ground.ts';

/** Lines that would do, best first; none where the part has nothing to say. */
type Speak = (customer: Customer, where: Where) => readonly Wish[];
type Where = Pick<Ground, 'circumstances' | 'urgency'>;

export const PARTS = [
  'limit',
  'act',
  'acknowledge',
  'trust',
  'ask',
  'present',
  'agree',
  'check',
  'close',
] as const;
export type Part = (typeof PARTS)[number];

export interface Policy {
  /** Said before anything else, in order. */
  readonly first: readonly Wish[];
  readonly parts: Readonly<Record<Part, Speak>>;
}

const lines = (...each: readonly (readonly Act[])[]): readonly Wish[] => each.map((acts) => ({ acts }));
const levelOf = ({ language }: Customer): number => LANGUAGES.indexOf(language);
const abusive = (customer: Customer): boolean => levelOf(customer) >= 2;
const isHot = (mood: Mood): boolean => mood === 'heated' || mood === 'boiling';
const used = (customer: Customer, act: Act): boolean => (customer.used[act] ?? 0) > 0;

/** Every rung in its turn; at a personal attack the ladder starts at the line. */
const limit: Speak = (customer) => {
  if (!abusive(customer)) return [];
  const { warned, lined, rung, language } = customer;
  if (warned) return lines(['end-fairly']);
  if (lined) return lines(['ally', 'warn'], ['empathise', 'warn']);
  return rung === 'named' || language === 'attacking'
    ? lines(['ally', 'draw-line'], ['empathise', 'draw-line'])
    : lines(['ally', 'name-swearing'], ['validate', 'name-swearing']);
};

/** An urgent customer is acted for once a first word of understanding was said. */
const act: Speak = (customer, { urgency }) =>
  urgency > 0 && !customer.acting && customer.acks.length > 0 ? lines(['act-now']) : [];

/** In the order of the chain; a plain apology is left to the claims about apologies. */
const WORDS: readonly Act[] = ['mirror', 'validate', 'empathise', 'ally', 'listen', 'hear-out'];

const acknowledge: Speak = (customer, { circumstances }) => {
  const enough = customer.heard || (circumstances.channel === 'help-page' && customer.acks.length > 0);
  if (enough && !isHot(customer.mood)) return [];
  const fresh = WORDS.filter((word) => !used(customer, word));
  return fresh.map((word) => ({ acts: [word] }));
};

const TRUST_NEEDED = 30;

const trust: Speak = (customer) => {
  if (customer.trust >= fromPoints(TRUST_NEEDED)) return [];
  const builders: readonly Act[] = [
    'ally',
    'act-now',
    ...(customer.clear ? (['put-right'] as const) : []),
    'say-why',
  ];
  return builders.filter((builder) => !used(customer, builder)).map((builder) => ({ acts: [builder] }));
};

const ask: Speak = ({ clear }) =>
  clear ? [] : lines(['open-question'], ['ask-hope'], ['detail-check'], ['say-back']);

const present: Speak = ({ offered }) => (offered ? [] : lines(['present', 'options'], ['present']));

const agree: Speak = ({ agreed }) =>
  agreed
    ? []
    : [
        { acts: ['agree'], promise: 'kept' },
        { acts: ['agree'], promise: 'early' },
      ];

const check: Speak = ({ agreed, checked }) => (agreed && !checked ? lines(['check-back']) : []);

/** Says goodbye to whoever agreed; there is nothing to round off with anybody else. */
const close: Speak = ({ agreed }) =>
  agreed ? lines(['prevent', 'anything-else', 'name-channels'], ['name-channels'], ['anything-else']) : [];

export const FIVE_STEP: Policy = {
  first: [],
  parts: { limit, act, acknowledge, trust, ask, present, agree, check, close },
};

const silent: Speak = () => [];

export const without = (policy: Policy, ...parts: readonly Part[]): Policy => ({
  ...policy,
  parts: { ...policy.parts, ...Object.fromEntries(parts.map((part) => [part, silent])) },
});

export const instead = (policy: Policy, part: Part, speak: Speak): Policy => ({
  ...policy,
  parts: { ...policy.parts, [part]: speak },
});

/** Presents, and asks for agreement, in this line and no other. */
export const presenting = (policy: Policy, wanted: Wish): Policy =>
  instead(policy, 'present', ({ offered }) => (offered ? [] : [wanted]));
export const agreeing = (policy: Policy, wanted: Wish): Policy =>
  instead(policy, 'agree', ({ agreed }) => (agreed ? [] : [wanted]));

export const opening = (policy: Policy, ...first: readonly Wish[]): Policy => ({ ...policy, first });

/** Ends with agreement: nothing is checked and nobody says goodbye. */
export const UP_TO_AGREEMENT = without(FIVE_STEP, 'check', 'close');

/** Sets no limit, whatever is said. */
export const ENDURING = without(FIVE_STEP, 'limit');
