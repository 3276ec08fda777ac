/** The expert key: what those who know the work say is the best answer at each line, given blind. */
import { z } from 'zod';
import { LONGEST_LETTER } from '../engine/scenario/letter.ts';
import type { Route } from './route.ts';
import { Id, Moment } from './words.ts';

const LONGEST_REASON = 600;

const OneVersion = z.strictObject({ version: Id });
/** Ids of the edition; whether it has them is looked up. */
const Line = z.string().min(1).max(24);
const Choice = z.string().min(1).max(LONGEST_LETTER);

const ExpertAnswer = z.strictObject({ line: Line, choice: Choice, reason: z.string() });
export type ExpertAnswer = z.infer<typeof ExpertAnswer>;

const Key = z.strictObject({
  /** Null: it may still be changed. */
  handedIn: Moment.nullable(),
  answers: z.array(ExpertAnswer),
});

export const EXPERT_ROUTES = {
  readMyKey: {
    method: 'GET',
    path: '/scenarios/:version/my-key',
    summary: 'What oneself holds for the best answer at each line of an edition',
    action: 'play-as-expert',
    params: OneVersion,
    answer: Key,
    problems: ['not-found'],
  },
  answerLine: {
    method: 'PUT',
    path: '/scenarios/:version/my-key/lines/:line',
    summary: 'Says what the best answer at a line is, and why; may be changed until the key is handed in',
    action: 'play-as-expert',
    params: z.strictObject({ ...OneVersion.shape, line: Line }),
    body: z.strictObject({ choice: Choice, reason: z.string().trim().min(1).max(LONGEST_REASON) }),
    answer: null,
    problems: ['not-found', 'input-refused', 'key-handed-in'],
  },
  handInKey: {
    method: 'POST',
    path: '/scenarios/:version/my-key/handed-in',
    summary: 'Hands one’s key in: from then on it stays as it is, and the keys of the others can be read',
    action: 'play-as-expert',
    params: OneVersion,
    answer: Key,
    problems: ['not-found', 'key-handed-in', 'key-empty'],
  },
  readKeys: {
    method: 'GET',
    path: '/scenarios/:version/keys',
    summary: 'The keys that were handed in, without names; only for those who have handed in theirs',
    action: 'play-as-expert',
    params: OneVersion,
    answer: z.strictObject({
      /** How many have handed in. */
      experts: z.int(),
      /** Null until one’s own is handed in. */
      keys: z.array(z.strictObject({ own: z.boolean(), answers: z.array(ExpertAnswer) })).nullable(),
    }),
    problems: ['not-found'],
  },
} as const satisfies Readonly<Record<string, Route>>;
