/**
 * Scenario format 1 as an author types it: YAML without prose (texts live in `locales/`). This schema is the single
 * description of the form; `scenarios/schema.json` is generated from it, so editors complete and explain every key.
 */
import { z } from 'zod';
import {
  ANGER_TYPES,
  CHANNELS,
  INDUSTRIES,
  MOODS,
  ROLES,
  RUNGS,
  SPOKEN_TRAPS,
  STUBBORNNESS,
  STYLES,
  TECHNIQUES,
  type Technique,
  TONES,
  TRAPS,
} from '../vocabulary.ts';
import { RESULTS } from './scenario.ts';

/** Techniques that are tools, follow-ups or things between calls; no reply can carry them. */
const NOT_IN_REPLIES: readonly Technique[] = [
  'spot-style',
  'follow-up-message',
  'breathe',
  'phrase-book',
  'thank-colleague',
];
export const REPLY_ACTS = [
  ...TECHNIQUES.filter((technique) => !NOT_IN_REPLIES.includes(technique)),
  ...SPOKEN_TRAPS,
  'announced-hold',
] as const;

/** Ids are short, because the log names replies by id and a whole log must stay under 4,096 characters. */
const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(24);
/** A whole number in a span; whatever lies outside, however far, is told once and with both ends. */
const whole = (least: number, most: number) => {
  const span = `${least} to ${most}`;
  const isOutside = ({ code }: { readonly code?: string }) => code === 'too_big' || code === 'too_small';
  return z
    .int({ abort: true, error: (issue) => (isOutside(issue) ? span : undefined) })
    .min(least, span)
    .max(most, span);
};
const points = whole(0, 100);
const minutes = whole(0, 100_000);

const guardFacts = {
  heard: z.boolean(),
  clear: z.boolean(),
  offered: z.boolean(),
  agreed: z.boolean(),
  checked: z.boolean(),
  acting: z.boolean(),
  owned: z.boolean(),
  choice: z.boolean(),
  concern: z.boolean().describe('the hidden concern has been told'),
  'mood-at-least': z.enum(MOODS),
  'mood-at-most': z.enum(MOODS),
  'trust-at-least': points,
  'language-at-least': whole(0, 3),
  'language-at-most': whole(0, 3),
  'rung-at-least': z.enum(RUNGS),
  approved: id.describe('a parameter whose approval has come'),
  promised: id.describe('a promise that stands in the ledger'),
  said: id.describe('a reply that was given earlier'),
  visited: id.describe('a line that was heard earlier'),
  'called-back': z.boolean().describe('the call was paused and taken up again'),
};
/** Guards nest two deep and no deeper: what needs more is a line of its own. */
const flatGuard = z.strictObject(guardFacts).partial();
const guard = z
  .strictObject({ ...guardFacts, any: z.array(flatGuard).min(2), not: flatGuard })
  .partial()
  .describe('every condition written here must hold');

const route = z.strictObject({ to: id, when: guard.optional() });
const routes = z
  .union([id, z.array(route).min(1)])
  .describe('a line or an ending; in a list the first route whose guard holds is taken, the last has none');

const reply = z.strictObject({
  acts: z.array(z.enum(REPLY_ACTS)).min(1).max(6).describe('techniques and spoken traps, in the order said'),
  to: routes,
  when: guard.optional(),
  trap: z.enum(TRAPS).optional().describe('the mistake this reply tempts to'),
  tone: z.enum(TONES).optional(),
  negatives: whole(0, 5).optional().describe('negative words in the text'),
  style: z.enum(STYLES).optional().describe('way of explaining, with guide'),
  options: whole(2, 6).optional().describe('how many options are laid out, with options'),
  purpose: z.boolean().optional().describe('the question says what it is for'),
  framed: z.boolean().optional().describe('back-to-basics worded as wanting to see the same thing'),
  gives: z.array(id).min(1).optional().describe('parameters handed out or offered'),
  promises: id.optional().describe('the promise made with agree or free-hands'),
  asks: id.optional().describe('the parameter approval is fetched for'),
  relies: id.optional().describe('the fact that this reply goes by'),
});

const line = z.strictObject({
  replies: z.record(id, reply).optional(),
  also: z.array(id).min(1).optional().describe('replies written at other lines, offered here too'),
  again: z.boolean().optional().describe('the customer raises something new'),
});

const traits = z
  .strictObject({
    pride: z.boolean(),
    rank: z.boolean(),
    tender: z.boolean(),
    jest: z.boolean(),
    gap: z.boolean(),
    slow: z.boolean(),
    stubborn: z.enum(STUBBORNNESS),
    style: z.enum(STYLES),
  })
  .partial();

export const scenarioFile = z
  .strictObject({
    format: z.literal(1),
    id: id.describe('the name of the folder'),
    card: z.string().regex(/^SC-\d\d$/),
    order: whole(1, 999).describe('place in lists'),
    channel: z.enum(CHANNELS),
    industry: z.enum(INDUSTRIES),
    role: z.enum(ROLES).optional(),
    'anger-type': z.enum(ANGER_TYPES),
    look: id.describe("the customer's face and voice"),
    start: z.strictObject({
      anger: whole(11, 100),
      trust: points,
      urgency: whole(0, 4),
      language: z.literal([0, 1, 2, 3]),
      waited: whole(0, 15).optional(),
    }),
    traits: traits.optional(),
    par: whole(1, 60),
    silence: whole(5, 120).optional().describe('seconds of silence that count as dead air'),
    goals: z.record(id, z.boolean()).describe('goals to choose from; true puts the customer at the centre'),
    facts: z.array(id).min(1).max(8),
    changes: z
      .record(id, id)
      .optional()
      .describe('cards “what changed”, and the fact that each has made stale'),
    'voice-note': z.boolean().optional().describe('grave enough for a voice note; in written channels'),
    parameters: z.strictObject({
      can: z.array(id).min(1),
      cannot: z.array(id).min(1),
      approval: z.array(id).optional(),
    }),
    promises: z
      .record(id, z.strictObject({ due: minutes, takes: minutes, message: z.boolean().optional() }))
      .optional(),
    opening: id,
    'call-back': id.optional().describe('the line where a paused call is taken up again'),
    end: routes.describe('where the call goes when the agent ends it'),
    stages: z.record(id, z.record(id, line)).describe('the talk: stages, and the lines in each'),
    endings: z.record(id, z.strictObject({ result: z.enum(RESULTS) })),
  })
  .meta({ title: 'Simmerdown scenario, format 1' });

/** What was written down; nothing in it has been checked against anything else in the file. */
export type ScenarioFile = z.infer<typeof scenarioFile>;
export type ReplyFile = z.infer<typeof reply>;
export type RoutesFile = z.infer<typeof routes>;
