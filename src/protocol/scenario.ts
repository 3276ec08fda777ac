/** The scenarios of an organisation: those that come with the program, and its own. */
import { z } from 'zod';
import { ITEM_FLAGS } from '../course/items.ts';
import type { Scenario } from '../engine/scenario/scenario.ts';
import { ANGER_TYPES, CHANNELS, INDUSTRIES } from '../engine/vocabulary.ts';
import { LOCALES } from '../i18n/locales.ts';
import { Download, made } from './made.ts';
import type { Route } from './route.ts';
import { Id, LocaleCode, Moment } from './words.ts';

export const Edition = z.strictObject({
  /** What an assignment names. */
  version: Id,
  scenario: z.string(),
  /** Counted from 1 for each scenario and publisher. */
  number: z.int(),
  /** The organisation's own; else it comes with the program. */
  own: z.boolean(),
  channel: z.enum(CHANNELS),
  industry: z.enum(INDUSTRIES),
  angerType: z.enum(ANGER_TYPES),
  /** By language; what is not there is not written in it. */
  titles: z.partialRecord(z.enum(LOCALES), z.string()),
  /** Goals that can be set for everybody, by their name in the file; as they are put, by language. */
  goals: z.record(z.string(), z.partialRecord(z.enum(LOCALES), z.string())),
  /** Customers are handed on in it from one desk to the next. */
  desks: z.boolean(),
  published: Moment,
  retired: Moment.nullable(),
});
export type Edition = z.infer<typeof Edition>;

const LARGEST_FILE = 256 * 1024;

const HandedIn = z.strictObject({
  yaml: z.string().min(1).max(LARGEST_FILE),
  words: z.partialRecord(z.enum(LOCALES), z.string().max(LARGEST_FILE)),
});

const Place = { code: z.string(), detail: z.string() };

export const Report = z.strictObject({
  /** What keeps the file from being accepted, by line and column. */
  failures: z.array(
    z.strictObject({ ...Place, path: z.string(), line: z.int().nullable(), column: z.int().nullable() }),
  ),
  /** What is wrong with files of words. */
  texts: z.array(z.strictObject({ ...Place, locale: z.enum(LOCALES), key: z.string() })),
  /** What play and words give reason to ask about; each code has a page. */
  findings: z.array(
    z.strictObject({
      ...Place,
      at: z.string(),
      locale: z.enum(LOCALES).nullable(),
      severity: z.enum(['error', 'warning']),
    }),
  ),
  /** What can be played of it before it is published; null where the file is not accepted. */
  preview: z
    .strictObject({
      scenario: made<Scenario>(),
      words: z.partialRecord(z.enum(LOCALES), z.record(z.string(), z.string())),
    })
    .nullable(),
  /** Opens the way to publishing exactly this; null where something keeps it back. */
  seal: z.string().nullable(),
});
export type Report = z.infer<typeof Report>;

const Use = z.strictObject({
  share: z.number(),
  shareOfTop: z.number().nullable(),
  shareOfBottom: z.number().nullable(),
  /** Tenths of a point. */
  meanRegret: z.number(),
});

/** What many calls tell about a line (classical item analysis). */
const Item = z.strictObject({
  line: z.string(),
  calls: z.int(),
  difficulty: z.number(),
  discrimination: z.number().nullable(),
  flags: z.array(z.enum(ITEM_FLAGS)),
  /** Answers: the first that each call gave. */
  moves: z.array(
    z.strictObject({
      ...Use.shape,
      /** In the words of a log. */
      move: z.string(),
      chosen: z.int(),
      /** The lines and endings at which the calls went on. */
      led: z.array(z.strictObject({ to: z.string(), calls: z.int(), meanRegret: z.number() })),
    }),
  ),
  /** What was used before the answer. */
  tools: z.array(z.strictObject({ ...Use.shape, tool: z.string(), calls: z.int() })),
});

/** The files of an edition, as they were handed in. */
export const Source = z.strictObject({
  yaml: z.string(),
  words: z.partialRecord(z.enum(LOCALES), z.string()),
});
export type Source = z.infer<typeof Source>;

const OneVersion = z.strictObject({ version: Id });

export const SCENARIO_ROUTES = {
  listScenarios: {
    method: 'GET',
    path: '/scenarios',
    summary: 'The editions that can be assigned: of every scenario the newest, and earlier ones on wish',
    action: 'see-scenarios',
    query: z.strictObject({ all: z.literal('yes').optional() }),
    answer: z.strictObject({ editions: z.array(Edition) }),
    problems: [],
  },
  readScenario: {
    method: 'GET',
    path: '/scenarios/:version',
    summary: 'An edition whole, to be played before it is assigned',
    action: 'run-scenario',
    params: OneVersion,
    query: z.strictObject({ locale: LocaleCode }),
    answer: z.strictObject({
      edition: Edition,
      scenario: made<Scenario>(),
      words: z.record(z.string(), z.string()),
    }),
    problems: ['not-found'],
  },
  readSource: {
    method: 'GET',
    path: '/scenarios/:version/source',
    summary: 'The files of an edition, to begin another one from',
    action: 'run-scenario',
    params: OneVersion,
    answer: Source,
    problems: ['not-found'],
  },
  readItems: {
    method: 'GET',
    path: '/scenarios/:version/items',
    summary:
      'How often every answer was given, by whom and at what cost, and which lines tell the able from the others',
    action: 'run-scenario',
    params: OneVersion,
    query: z.strictObject({ cohort: Id.optional() }),
    answer: z.strictObject({
      calls: z.int(),
      /** Finished calls that are still to be counted. */
      waiting: z.int(),
      items: z.array(Item),
    }),
    problems: ['not-found'],
  },
  exportItems: {
    method: 'GET',
    path: '/scenarios/:version/items/export',
    summary:
      'The same as a file, a row for each answer that was given and each tool that was used before one',
    action: 'run-scenario',
    params: OneVersion,
    query: z.strictObject({ cohort: Id.optional(), as: z.enum(['csv', 'json']) }),
    answer: Download,
    problems: ['not-found', 'too-many-requests'],
  },
  checkScenario: {
    method: 'POST',
    path: '/scenarios/check',
    summary: 'All that is wrong with a scenario and its words, and all there is reason to ask about',
    action: 'publish-scenario',
    body: HandedIn,
    answer: Report,
    problems: ['scenario-refused', 'busy', 'too-many-requests'],
  },
  publishScenario: {
    method: 'POST',
    path: '/scenarios',
    summary: 'Publishes what was checked, as an edition that never changes',
    action: 'publish-scenario',
    body: z.strictObject({
      ...HandedIn.shape,
      seal: z.string().max(100),
      /** The last own edition its author knows of, 0 for none; left out where it does not matter who was quicker. */
      after: z.int().min(0).optional(),
    }),
    answer: Edition,
    problems: ['scenario-refused', 'edition-overtaken', 'full'],
  },
  retireScenario: {
    method: 'PUT',
    path: '/scenarios/:version/retired',
    summary: 'Takes an own edition off the list, or puts it back; what was played on it stays',
    action: 'run-scenario',
    params: OneVersion,
    body: z.strictObject({ retired: z.boolean() }),
    answer: Edition,
    problems: ['not-found', 'not-allowed'],
  },
} as const satisfies Readonly<Record<string, Route>>;
