/**
 * Scenario format 2 as an author types it: YAML without prose (texts live in `locales/`). This schema is the single
 * description of the form; `scenarios/schema.json` is generated from it, so editors complete and explain every key.
 */
import { z } from 'zod';
import { SECOND_ROUNDS } from '../second-round/kinds.ts';
import {
  ANGER_TYPES,
  CHANNELS,
  INDUSTRIES,
  LANGUAGES,
  LETTER_PARTS,
  ROLES,
  SPOKEN_TRAPS,
  STUBBORNNESS,
  STYLES,
  TECHNIQUES,
  type Technique,
  TONES,
  TRAPS,
} from '../vocabulary.ts';
import { guard, ID, id, LONGEST_ID, minutes, points, routes, whole } from './format-words.ts';
import { RESULTS } from './scenario.ts';

/** Techniques that are tools, follow-ups or things between calls; no reply can carry them. */
const NOT_IN_REPLIES: readonly Technique[] = [
  'spot-style',
  'follow-up-message',
  'breathe',
  'phrase-book',
  'thank-colleague',
];
/** The newest form; older ones are brought up to it before they are read. */
export const FORMAT = 2;

export const REPLY_ACTS = [
  ...TECHNIQUES.filter((technique) => !NOT_IN_REPLIES.includes(technique)),
  ...SPOKEN_TRAPS,
  'announced-hold',
] as const;

/** What a reply does, wherever it is written. */
const said = {
  acts: z.array(z.enum(REPLY_ACTS)).min(1).max(6).describe('techniques and spoken traps, in the order said'),
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
};
const reply = z.strictObject({
  ...said,
  to: routes,
  by: id.optional().describe('the seat that says it, in a team call; without it you do'),
});
const block = z.strictObject(said);

const aside = z.boolean().describe('a quiet corner: at the counter nobody else hears it');

const line = z.strictObject({
  replies: z.record(id, reply).optional(),
  also: z.array(id).min(1).optional().describe('replies written at other lines, offered here too'),
  parts: z
    .partialRecord(z.enum(LETTER_PARTS), z.record(id, block))
    .optional()
    .describe('instead of replies: a letter, of one block from each part'),
  to: routes.optional().describe('where the letter leads; with parts only'),
  again: z.boolean().optional().describe('the customer raises something new'),
  aside: aside.optional(),
});

/** A stage is the lines in it, and three words that no line may be called. */
const stage = z
  .object({
    channel: z.enum(CHANNELS).optional().describe('the contact goes on elsewhere while it is in this stage'),
    aside: aside.optional(),
    handover: routes.optional().describe('where a transfer leads from here: the stage is a desk'),
  })
  .catchall(line)
  .superRefine(nameLines, { when: ({ value }) => typeof value === 'object' && value !== null })
  .meta({ propertyNames: { pattern: ID.source, maxLength: LONGEST_ID } });

/** Lines go by ids like everything else; a catch-all looks only at what stands behind a key. */
function nameLines(lines: object, context: z.RefinementCtx): void {
  for (const name of Object.keys(lines))
    if (!id.safeParse(name).success)
      context.addIssue({ code: 'invalid_key', origin: 'record', issues: [], input: lines, path: [name] });
}

const traits = z
  .strictObject({
    pride: z.boolean(),
    rank: z.boolean(),
    tender: z.boolean(),
    jest: z.boolean(),
    gap: z.boolean(),
    slow: z.boolean(),
    stubborn: z.enum(STUBBORNNESS),
    worst: z
      .enum(LANGUAGES)
      .describe(
        'how far their language goes; swearing unless said otherwise, or unless they begin with more',
      ),
    style: z.enum(STYLES),
  })
  .partial();

export const scenarioFile = z
  .strictObject({
    format: z.literal(FORMAT),
    id: id.describe('the name of the folder'),
    card: z.string().regex(/^SC-\d\d$/),
    order: whole(1, 999).describe('place in lists'),
    tutorial: z
      .boolean()
      .optional()
      .describe('a first call: offered to newcomers, every help shown, one technique a reply'),
    'second-round': z
      .enum(SECOND_ROUNDS)
      .optional()
      .describe(
        'why they are in touch again: this talk is lent to customers of other scenarios the next day',
      ),
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
    seats: z.array(id).min(2).max(4).optional().describe('colleagues at the table of a team call'),
    opening: id,
    'call-back': id.optional().describe('the line where a paused call is taken up again'),
    end: routes.describe('where the call goes when the agent ends it'),
    stages: z.record(id, stage).describe('the talk: stages, and the lines in each'),
    endings: z.record(
      id,
      z.strictObject({
        result: z.enum(RESULTS),
        open: z.literal(true).optional().describe('unsolved, and the customer waits to see'),
      }),
    ),
  })
  .meta({ title: 'Simmerdown scenario, format 2' });

/** What was written down; nothing in it has been checked against anything else in the file. */
export type ScenarioFile = z.infer<typeof scenarioFile>;
export type ReplyFile = z.infer<typeof reply>;
export type BlockFile = z.infer<typeof block>;
export type LineFile = z.infer<typeof line>;
export type StageFile = z.infer<typeof stage>;
export type RoutesFile = z.infer<typeof routes>;
