/** A file of the right form to an accepted scenario: defaults filled in, stages laid out flat. */
import { NO_TRAITS, type Promised } from '../customer/customer.ts';
import type { ReplyFile, RoutesFile, ScenarioFile } from './format.ts';
import {
  GRANTS,
  type Grant,
  type Guard,
  type Line,
  type Reply,
  type Route,
  type Scenario,
} from './scenario.ts';

export function accept(file: ScenarioFile): Scenario {
  return {
    format: 1,
    id: file.id,
    card: file.card,
    order: file.order,
    channel: file.channel,
    industry: file.industry,
    role: file.role ?? 'agent',
    angerType: file['anger-type'],
    look: file.look,
    start: { ...file.start, waited: file.start.waited ?? 0 },
    traits: { ...NO_TRAITS, ...defined(file.traits ?? {}) },
    par: file.par,
    silence: file.silence ?? null,
    goals: file.goals,
    facts: file.facts,
    changes: file.changes ?? {},
    voiceNote: file['voice-note'] ?? false,
    parameters: parametersOf(file),
    promises: promisesOf(file),
    stages: Object.keys(file.stages),
    opening: file.opening,
    callBack: file['call-back'] ?? null,
    end: routesOf(file.end),
    lines: linesOf(file),
    replies: repliesOf(file),
    endings: mapValues(file.endings, ({ result }, id) => ({ id, result })),
  };
}

/** An optional key that is absent and one that is undefined are the same thing to an author. */
function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

function mapValues<A, B>(
  record: Readonly<Record<string, A>>,
  map: (value: A, key: string) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}

const routesOf = (routes: RoutesFile): readonly Route[] =>
  typeof routes === 'string'
    ? [{ to: routes, when: null }]
    : routes.map(({ to, when }) => ({ to, when: (when as Guard | undefined) ?? null }));

function parametersOf({ parameters }: ScenarioFile): Readonly<Record<string, Grant>> {
  return Object.fromEntries(
    GRANTS.flatMap((grant) => (parameters[grant] ?? []).map((item) => [item, grant] as const)),
  );
}

function promisesOf({ promises }: ScenarioFile): Readonly<Record<string, Promised>> {
  return mapValues(promises ?? {}, ({ due, takes, message }, id) => ({
    id,
    due,
    takes,
    message: message ?? false,
  }));
}

function linesOf({ stages }: ScenarioFile): Readonly<Record<string, Line>> {
  const lines = Object.entries(stages).flatMap(([stage, byId]) =>
    Object.entries(byId).map(([id, line]): Line => {
      const replies = [...Object.keys(line.replies ?? {}), ...(line.also ?? [])];
      return { id, stage, replies, again: line.again ?? false };
    }),
  );
  return Object.fromEntries(lines.map((line) => [line.id, line]));
}

function repliesOf({ stages }: ScenarioFile): Readonly<Record<string, Reply>> {
  const written = Object.values(stages).flatMap((lines) =>
    Object.values(lines).map(({ replies }) => replies ?? {}),
  );
  return Object.assign({}, ...written.map((replies) => mapValues(replies, replyOf))) as Record<string, Reply>;
}

const replyOf = (reply: ReplyFile, id: string): Reply => ({
  id,
  acts: reply.acts,
  routes: routesOf(reply.to),
  when: (reply.when as Guard | undefined) ?? null,
  trap: reply.trap ?? null,
  tone: reply.tone ?? 'calm',
  negatives: reply.negatives ?? 0,
  style: reply.style ?? null,
  options: reply.options ?? 2,
  purpose: reply.purpose ?? false,
  framed: reply.framed ?? false,
  gives: reply.gives ?? [],
  promises: reply.promises ?? null,
  asks: reply.asks ?? null,
  relies: reply.relies ?? null,
});
