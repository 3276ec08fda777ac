/** Where a talk can go from each line, whatever the guards that depend on the customer say. */
import { handoversAt } from '../../scenario/handovers.ts';
import { blocksOf } from '../../scenario/letter.ts';
import type { Guard, Reply, Route, Scenario } from '../../scenario/scenario.ts';

export interface Ways {
  /** Whether a guard could hold at a line, or after a reply given there, judged by the map of lines alone. */
  readonly couldHold: (guard: Guard | null, line: string, reply?: string) => boolean;
  /** Lines that a talk can come to from a line without a pause, itself included. */
  readonly ahead: (line: string) => ReadonlySet<string>;
  /** Where a reply could lead from a line. */
  readonly routes: (line: string, reply: Reply) => readonly Route[];
  /** Where a customer could be handed on to from a line; none where a transfer stays there. */
  readonly handovers: (line: string) => readonly Route[];
}

export const repliesAt = ({ lines, replies }: Scenario, line: string): readonly Reply[] =>
  (lines[line]?.replies ?? []).flatMap((id) => replies[id] ?? []);

/**
 * Facts about the way here are known from the map; facts about the customer may always hold. `granted`: approval is
 * never taken back, so what only holds without it is gone for good.
 */
export function waysOf(scenario: Scenario, granted: readonly string[]): Ways {
  const behind = linesBehind(scenario);
  const passed = linesPassed(scenario);
  const couldHold = couldHoldIn(scenario, behind, granted);
  const certain = ({ when }: Route, line: string): boolean =>
    when === null ||
    (Object.keys(when).join() === 'visited' && (passed.get(line)?.has(when.visited ?? '') ?? false));
  const taken = (written: readonly Route[], line: string, reply?: string): readonly Route[] => {
    const last = written.findIndex((route) => certain(route, line));
    const open = last < 0 ? written : written.slice(0, last + 1);
    return open.filter(({ when }) => couldHold(when, line, reply));
  };
  const routes: Ways['routes'] = (line, reply) => taken(reply.routes, line, reply.id);
  const handovers: Ways['handovers'] = (line) => taken(handoversAt(scenario, line), line);
  const nextOf = (line: string): readonly string[] => [
    ...repliesAt(scenario, line).flatMap((reply) => routes(line, reply).map(({ to }) => to)),
    ...handovers(line).map(({ to }) => to),
  ];
  const lines = Object.keys(scenario.lines);
  const ahead = new Map(lines.map((line) => [line, spread(scenario, line, nextOf)] as const));
  const only = (line: string): ReadonlySet<string> => new Set([line]);
  return {
    couldHold,
    routes,
    handovers,
    ahead: (line) => ahead.get(line) ?? only(line),
  };
}

function couldHoldIn(
  scenario: Scenario,
  behind: ReadonlyMap<string, ReadonlySet<string>>,
  granted: readonly string[],
): Ways['couldHold'] {
  const offered = (line: string, is: (reply: Reply) => boolean): boolean =>
    [...(behind.get(line) ?? [])].some((at) => repliesAt(scenario, at).some(is));
  const facts: readonly ((guard: Guard, line: string, reply?: string) => boolean)[] = [
    ({ not }) => !isGone(not, granted),
    ({ visited }, line) => visited === undefined || (behind.get(line)?.has(visited) ?? false),
    ({ said }, line, reply) =>
      said === undefined || says(reply ?? '', said) || offered(line, ({ id }) => says(id, said)),
    ({ promised }, line) => promised === undefined || offered(line, ({ promises }) => promises === promised),
    ({ any }, line, reply) => any === undefined || any.some((each) => couldHold(each, line, reply)),
  ];
  const couldHold: Ways['couldHold'] = (guard, line, reply) =>
    guard === null || facts.every((could) => could(guard, line, reply));
  return couldHold;
}

/** A reply, or a letter with this block in it. */
const says = (reply: string, said: string): boolean => blocksOf(reply).includes(said);

/** What is denied has come true for good. */
const isGone = (denied: Guard | undefined, granted: readonly string[]): boolean =>
  denied?.approved !== undefined && Object.keys(denied).length === 1 && granted.includes(denied.approved);

/** Lines reached from a line, itself included, going on by `next`. */
function spread(
  { lines }: Scenario,
  from: string,
  next: (line: string) => readonly string[],
): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (!Object.hasOwn(lines, id) || seen.has(id)) continue;
    seen.add(id);
    open.push(...next(id));
  }
  return seen;
}

/** Every line that a reply or a handover at a line names, and where a pause goes on. */
const named = (scenario: Scenario) => (line: string) => [
  ...repliesAt(scenario, line).flatMap(({ routes }) => routes.map(({ to }) => to)),
  ...handoversAt(scenario, line).map(({ to }) => to),
  ...(scenario.callBack === null ? [] : [scenario.callBack]),
];

/** The lines that a talk may have passed when it stands at a line, itself included. */
function linesBehind(scenario: Scenario): ReadonlyMap<string, ReadonlySet<string>> {
  const lines = Object.keys(scenario.lines);
  const behind = new Map(lines.map((line) => [line, new Set<string>()] as const));
  for (const from of lines)
    for (const to of spread(scenario, from, named(scenario))) behind.get(to)?.add(from);
  return behind;
}

/** The lines that every talk has passed when it stands at a line: without them it could not be reached. */
function linesPassed(scenario: Scenario): ReadonlyMap<string, ReadonlySet<string>> {
  const lines = Object.keys(scenario.lines);
  const passed = new Map(lines.map((line) => [line, new Set<string>()] as const));
  for (const without of lines) {
    const next = (line: string): readonly string[] => named(scenario)(line).filter((to) => to !== without);
    const reached =
      without === scenario.opening ? new Set<string>() : spread(scenario, scenario.opening, next);
    for (const line of lines) if (!reached.has(line) && line !== without) passed.get(line)?.add(without);
  }
  return passed;
}
