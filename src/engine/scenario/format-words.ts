/** Ids, whole numbers, guards and routes: what every part of the scenario format is made of. */
import { z } from 'zod';
import { HANDOVER_BLOCKS, HANDOVERS, MOODS, RUNGS } from '../vocabulary.ts';

/** Ids are short, because the log names replies by id and a whole log must stay under 4,096 characters. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const LONGEST_ID = 24;
export const id = z.string().regex(ID).max(LONGEST_ID);
/** A whole number in a span; whatever lies outside, however far, is told once and with both ends. */
export const whole = (least: number, most: number) => {
  const span = `${least} to ${most}`;
  const isOutside = ({ code }: { readonly code?: string }) => code === 'too_big' || code === 'too_small';
  return z
    .int({ abort: true, error: (issue) => (isOutside(issue) ? span : undefined) })
    .min(least, span)
    .max(most, span);
};
export const points = whole(0, 100);
export const minutes = whole(0, 100_000);

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
  handed: z.enum(HANDOVERS).describe('how the customer was handed on to the desk they are at'),
  'passed-on': z.enum(HANDOVER_BLOCKS).describe('what stands in the note that came with the customer'),
  'called-back': z.boolean().describe('the call was paused and taken up again'),
};
/** One of these, not this, none of these; what needs more is a line of its own. */
const flatGuard = z.strictObject(guardFacts).partial();
const any = z.array(flatGuard).min(2).describe('one of these must hold');
const denied = z
  .strictObject({ ...guardFacts, any })
  .partial()
  .describe('what is written here must not hold as a whole');
export const guard = z
  .strictObject({ ...guardFacts, any, not: denied })
  .partial()
  .meta({ id: 'guard', description: 'every condition written here must hold' });

const route = z.strictObject({ to: id, when: guard.optional() });
export const routes = z
  .union([id, z.array(route).min(1)])
  .describe('a line or an ending; in a list the first route whose guard holds is taken, the last has none');
