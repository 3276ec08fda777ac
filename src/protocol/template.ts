/** Assignments to begin from: what is asked, without people and without days. */
import { z } from 'zod';
import { Terms } from './assignment.ts';
import type { Route } from './route.ts';
import { DisplayName, GoalName, Id, RequestKey } from './words.ts';

const ScenarioName = z.string().regex(/^[a-z0-9-]{1,80}$/);

const Pattern = z.strictObject({
  /** What an assignment made from it is called, until somebody calls it otherwise. */
  title: DisplayName,
  /** By name and publisher, so that a newer edition comes in its place. */
  scenarios: z
    .array(z.strictObject({ scenario: ScenarioName, own: z.boolean(), goal: GoalName.optional() }))
    .min(1)
    .max(20),
  terms: Terms,
  /** Whole days from opening to due; null: no due time. */
  days: z.int().min(1).max(730).nullable(),
});
export type Pattern = z.infer<typeof Pattern>;

export const Template = z.strictObject({ id: Id, name: z.string(), pattern: Pattern });
export type Template = z.infer<typeof Template>;

const OneTemplate = z.strictObject({ template: Id });

export const TEMPLATE_ROUTES = {
  listTemplates: {
    method: 'GET',
    path: '/templates',
    summary: 'The organisation’s templates of assignments, by name',
    action: 'use-templates',
    answer: z.strictObject({ templates: z.array(Template) }),
    problems: [],
  },
  makeTemplate: {
    method: 'POST',
    path: '/templates',
    summary: 'Keeps an assignment as a template',
    action: 'use-templates',
    body: z.strictObject({ name: DisplayName, pattern: Pattern, key: RequestKey.optional() }),
    answer: Template,
    problems: ['assignment-refused', 'full'],
  },
  renameTemplate: {
    method: 'PATCH',
    path: '/templates/:template',
    summary: 'Gives a template another name',
    action: 'use-templates',
    params: OneTemplate,
    body: z.strictObject({ name: DisplayName }),
    answer: Template,
    problems: ['not-found'],
  },
  removeTemplate: {
    method: 'PUT',
    path: '/templates/:template/removed',
    summary: 'Takes a template away, or puts it back; assignments made from it stay',
    action: 'use-templates',
    params: OneTemplate,
    body: z.strictObject({ removed: z.boolean() }),
    answer: null,
    problems: ['not-found'],
  },
} as const satisfies Readonly<Record<string, Route>>;
