/** A file of the right form to an accepted scenario: defaults filled in, stages laid out flat. */
import { NO_TRAITS, type Promised } from '../customer/customer.ts';
import type { Language } from '../vocabulary.ts';
import { everyLine } from './every-line.ts';
import type { ScenarioFile } from './format.ts';
import { formsOf, lettersAt, replyOf, routesOf } from './forms.ts';
import { GRANTS, type Grant, type Line, type Reply, type Scenario, type Start } from './scenario.ts';

export function accept(file: ScenarioFile): Scenario {
  return {
    id: file.id,
    card: file.card,
    order: file.order,
    tutorial: file.tutorial ?? false,
    ...(file['second-round'] && { secondRound: file['second-round'] }),
    channel: file.channel,
    industry: file.industry,
    role: file.role ?? 'agent',
    angerType: file['anger-type'],
    look: file.look,
    start: { ...file.start, waited: file.start.waited ?? 0 },
    traits: { ...NO_TRAITS, worst: worstFrom(file.start), ...defined(file.traits ?? {}) },
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
    handovers: handoversOf(file),
    lines: linesOf(file),
    replies: repliesOf(file),
    forms: formsOf(file),
    endings: mapValues(file.endings, ({ result, open }, id) => ({ id, result, ...(open ? { open } : {}) })),
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

const handoversOf = ({ stages }: ScenarioFile): Scenario['handovers'] =>
  Object.fromEntries(
    Object.entries(stages).flatMap(([stage, { handover }]) =>
      handover === undefined ? [] : [[stage, routesOf(handover)]],
    ),
  );

function linesOf(file: ScenarioFile): Readonly<Record<string, Line>> {
  const lines = everyLine(file).map(({ stage, id, line }): Line => {
    const letters = lettersAt(line).map((letter) => letter.id);
    const replies = [...Object.keys(line.replies ?? {}), ...letters, ...(line.also ?? [])];
    return { id, stage, replies, again: line.again ?? false };
  });
  return Object.fromEntries(lines.map((line) => [line.id, line]));
}

function repliesOf(file: ScenarioFile): Readonly<Record<string, Reply>> {
  const replies = everyLine(file).flatMap(({ line }) => [
    ...Object.entries(line.replies ?? {}).map(([id, reply]) => replyOf(id, reply, routesOf(reply.to))),
    ...lettersAt(line),
  ]);
  return Object.fromEntries(replies.map((reply) => [reply.id, reply]));
}

/** Whoever does not begin with a personal attack never comes to one, unless the file says so (4.2). */
export const worstFrom = ({ language }: Pick<Start, 'language'>): Language =>
  language === 3 ? 'attacking' : NO_TRAITS.worst;
