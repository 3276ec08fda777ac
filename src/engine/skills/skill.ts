/**
 * The seven skills of the profile: the items by which observers rate de-escalation (evidence row 1, design 4), and
 * which techniques of the catalogue (section 3) each of them is made of.
 */
import type { Act, Technique } from '../vocabulary.ts';

export const SKILLS = [
  'valuing',
  'easing',
  'inquiring',
  'guiding',
  'agreeing',
  'composed',
  'limits',
] as const;
export type Skill = (typeof SKILLS)[number];

/** Every technique trains one skill. */
const SKILL_OF: Readonly<Record<Technique, Skill>> = {
  listen: 'valuing',
  mirror: 'valuing',
  validate: 'valuing',
  empathise: 'valuing',
  apologise: 'valuing',
  ally: 'easing',
  'hear-out': 'valuing',
  'team-listens': 'valuing',
  'voice-note': 'valuing',
  'bright-warmth': 'valuing',
  'ice-breaker': 'easing',
  'affirm-competence': 'valuing',
  'say-back': 'inquiring',
  'open-question': 'inquiring',
  'ask-hope': 'inquiring',
  'detail-check': 'inquiring',
  'back-to-basics': 'inquiring',
  'spot-style': 'guiding',
  guide: 'guiding',
  'say-why': 'guiding',
  'reset-expectations': 'guiding',
  'explain-policy': 'guiding',
  'act-now': 'easing',
  'free-hands': 'easing',
  'fetch-approval': 'agreeing',
  present: 'agreeing',
  options: 'agreeing',
  agree: 'agreeing',
  cushion: 'agreeing',
  'put-right': 'agreeing',
  prevent: 'easing',
  'check-back': 'agreeing',
  'anything-else': 'inquiring',
  'name-channels': 'guiding',
  'follow-up-message': 'easing',
  'let-pass': 'limits',
  'name-swearing': 'limits',
  'draw-line': 'limits',
  warn: 'limits',
  'end-fairly': 'limits',
  'tell-transfer-cost': 'guiding',
  'warm-handover': 'easing',
  breathe: 'composed',
  'phrase-book': 'composed',
  'thank-colleague': 'composed',
};

/** Whether one of these acts is a technique of the skill; traps and holds train none. */
export const trains = (acts: readonly Act[], skill: Skill): boolean =>
  acts.some((act) => Object.hasOwn(SKILL_OF, act) && SKILL_OF[act as Technique] === skill);

export const perSkill = <Value>(make: (skill: Skill) => Value): Readonly<Record<Skill, Value>> =>
  Object.fromEntries(SKILLS.map((skill) => [skill, make(skill)])) as Record<Skill, Value>;
