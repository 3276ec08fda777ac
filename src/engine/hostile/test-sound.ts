/** What must be true of every scenario that was accepted, wherever it came from. */
import { startCall, step } from '../chart/call.ts';
import { type CallState, contextOf, phaseOf, placeOf } from '../chart/call-state.ts';
import type { Input } from '../chart/input.ts';
import { offeredReplies } from '../chart/offer.ts';
import { REFUSALS } from '../chart/refusal.ts';
import { anyInput, chance } from '../chart/test-random-play.ts';
import { handoversAt } from '../scenario/handovers.ts';
import { blocksOf, LONGEST_LETTER } from '../scenario/letter.ts';
import type { Guard, Route, Scenario } from '../scenario/scenario.ts';
import { METERS } from '../vocabulary.ts';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A letter goes by its blocks. */
const isId = (id: string): boolean =>
  blocksOf(id).every((block) => ID.test(block) && block.length <= 24) &&
  (blocksOf(id).length === 1 || id.length <= LONGEST_LETTER);
const has = (record: object, key: string): boolean => Object.hasOwn(record, key);
const between = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** Everything in an accepted scenario that points nowhere, is out of range or is not what it says it is. */
export function faultsIn(scenario: Scenario): readonly string[] {
  return [
    ...recordFaults(scenario),
    ...numberFaults(scenario),
    ...routeFaults(scenario),
    ...offerFaults(scenario),
    ...formFaults(scenario),
  ];
}

const RECORDS = ['goals', 'parameters', 'promises', 'lines', 'replies', 'endings'] as const;

function recordFaults(scenario: Scenario): readonly string[] {
  return RECORDS.flatMap((name) => {
    const record: Readonly<Record<string, unknown>> = scenario[name];
    const misnamed = Object.entries(record).filter(
      ([key, value]) => !isId(key) || (isNamed(value) && value.id !== key),
    );
    const strange = Object.getPrototypeOf(record) === Object.prototype ? [] : [`${name} inherits`];
    return [...strange, ...misnamed.map(([key]) => `${name}.${key} misnamed`)];
  });
}

const isNamed = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value;

function numberFaults({ start, par, order, silence, promises, replies }: Scenario): readonly string[] {
  const good = [
    between(start.anger, 11, 100),
    between(start.trust, 0, 100),
    between(start.urgency, 0, 4),
    between(start.language, 0, 3),
    between(start.waited, 0, 15),
    between(par, 1, 60),
    between(order, 1, 999),
    silence === null || between(silence, 5, 120),
    ...Object.values(promises).flatMap(({ due, takes }) => [
      between(due, 0, 100_000),
      between(takes, 0, 100_000),
    ]),
    ...Object.values(replies).flatMap(({ id, negatives, options }) => [
      between(negatives, 0, 5 * blocksOf(id).length),
      between(options, 2, 6),
    ]),
  ];
  return good.every(Boolean) ? [] : ['a number out of range'];
}

function routeFaults(scenario: Scenario): readonly string[] {
  const { lines, endings, replies, end, opening, callBack, handovers, stages } = scenario;
  const leadsOn = ({ to }: Route): boolean => has(lines, to) || has(endings, to);
  const closes = (routes: readonly Route[]): boolean => routes.at(-1)?.when === null && routes.every(leadsOn);
  const handing = Object.values(handovers);
  const guards = [...end, ...handing.flat(), ...Object.values(replies).flatMap(({ routes }) => routes)].map(
    ({ when }) => when,
  );
  const whens = Object.values(replies).map(({ when }) => when);
  return [
    ...(has(lines, opening) && (callBack === null || has(lines, callBack)) ? [] : ['no such line']),
    ...(closes(end) && end.every(({ to }) => has(endings, to)) ? [] : ['no such end']),
    ...Object.values(replies).flatMap(({ id, routes }) => (closes(routes) ? [] : [`${id} leads nowhere`])),
    ...(Object.keys(handovers).every((stage) => stages.includes(stage)) && handing.every(closes)
      ? []
      : ['handed on to nowhere']),
    ...[...guards, ...whens].flatMap((guard) =>
      guard && !isKnown(guard, scenario) ? ['a guard of nothing'] : [],
    ),
  ];
}

function isKnown({ approved, promised, said, visited, any, not }: Guard, scenario: Scenario): boolean {
  const { parameters, promises, replies, lines, forms } = scenario;
  return [
    approved === undefined || parameters[approved] === 'approval',
    promised === undefined || has(promises, promised),
    said === undefined || has(replies, said) || has(forms.blocks, said),
    visited === undefined || has(lines, visited),
    ...(any ?? []).map((inner) => isKnown(inner, scenario)),
    not === undefined || isKnown(not, scenario),
  ].every(Boolean);
}

function offerFaults({ lines, replies, stages, parameters, promises, facts }: Scenario): readonly string[] {
  const unplaced = Object.values(lines).filter(
    ({ stage, replies: ids }) =>
      !stages.includes(stage) || new Set(ids).size < ids.length || !ids.every((id) => has(replies, id)),
  );
  const empty = Object.values(replies).filter(
    ({ gives, asks, promises: promise }) =>
      !gives.every((item) => has(parameters, item)) ||
      (asks !== null && parameters[asks] !== 'approval') ||
      (promise !== null && !has(promises, promise)),
  );
  return [
    ...unplaced.map(({ id }) => `${id} offers what is not there, or twice`),
    ...empty.map(({ id }) => `${id} gives what is not there`),
    ...(new Set(facts).size < facts.length ? ['a fact twice'] : []),
  ];
}

/** What the forms of channels speak of is there, and a line with parts is answered with letters and nothing else. */
function formFaults({ stages, lines, replies, forms }: Scenario): readonly string[] {
  const { channels, aside, seats, speakers, letters, blocks } = forms;
  const parts = Object.values(letters).flat();
  const sound = [
    Object.keys(channels).every((stage) => stages.includes(stage)),
    [...aside, ...Object.keys(letters)].every((line) => has(lines, line)),
    Object.entries(speakers).every(([reply, seat]) => has(replies, reply) && seats.includes(seat)),
    parts.flatMap((part) => part.blocks).every((block) => has(blocks, block) && !has(replies, block)),
    Object.entries(letters).every(([line, { length }]) =>
      lines[line]?.replies.every((reply) => blocksOf(reply).length === length),
    ),
  ];
  return sound.every(Boolean) ? [] : ['a form of what is not there'];
}

const WAYS_OUT: readonly Input[] = [
  { type: 'pick-up' },
  { type: 'end' },
  { type: 'end' },
  { type: 'follow-up', sent: true },
];

/** Plays calls until so many inputs were tried, and tells what went wrong on the way. */
export function faultsInPlay(scenario: Scenario, seed: number, inputs: number): readonly string[] {
  const draw = chance(seed);
  const faults = new Set<string>();
  let state = startCall(scenario, seed);
  for (let tried = 0; tried < inputs; tried += 1) {
    if (phaseOf(state) === 'done') state = startCall(scenario, seed + tried);
    const input = anyInput(state, draw);
    const stepped = step(state, input);
    if ('refused' in stepped) {
      if (!REFUSALS.includes(stepped.refused)) faults.add(`refused with ${stepped.refused}`);
      continue;
    }
    for (const fault of stepFaults(state, input, stepped.state)) faults.add(fault);
    state = stepped.state;
  }
  return [...faults, ...(isEndable(state) ? [] : ['cannot be ended'])];
}

function stepFaults(before: CallState, input: Input, after: CallState): readonly string[] {
  const { customer } = contextOf(after);
  const offered = offeredReplies(after);
  return [
    ...METERS.flatMap((meter) =>
      between(customer[meter], 0, 1000) ? [] : [`${meter} at ${customer[meter]}`],
    ),
    ...(isWhere(after, targetsOf(before, input))
      ? []
      : [`${input.type} led to ${JSON.stringify(placeOf(after))}`]),
    ...(isOver(after) === ['done', 'follow-up'].includes(phaseOf(after))
      ? []
      : [`${phaseOf(after)} at its place`]),
    ...(phaseOf(after) === 'live' && offered.length === 0 ? ['nothing offered'] : []),
    ...(new Set(offered).size < offered.length ? ['something offered twice'] : []),
  ];
}

const isOver = (state: CallState): boolean => 'ending' in placeOf(state);

const nameOf = (state: CallState): string => {
  const place = placeOf(state);
  return 'line' in place ? place.line : place.ending;
};

const isWhere = (state: CallState, names: readonly string[]): boolean => {
  const { lines, endings } = state.scenario;
  return names.includes(nameOf(state)) && has(isOver(state) ? endings : lines, nameOf(state));
};

/** Where an input may lead: a reply along its routes, a transfer along those of its stage or nowhere, an end to an ending or nowhere, all else nowhere. */
function targetsOf(state: CallState, input: Input): readonly string[] {
  const { replies, end, callBack } = state.scenario;
  const here = nameOf(state);
  const handed = handoversAt(state.scenario, here);
  if (input.type === 'transfer' && input.how !== 'cost' && handed.length > 0)
    return handed.map(({ to }) => to);
  if (input.type === 'reply') return (replies[input.id]?.routes ?? []).map(({ to }) => to);
  if (input.type === 'end') return [here, ...end.map(({ to }) => to)];
  return input.type === 'call-back' ? [callBack ?? here] : [here];
}

function isEndable(from: CallState): boolean {
  let state = from;
  for (const input of WAYS_OUT) {
    const stepped = step(state, input);
    if ('state' in stepped) state = stepped.state;
  }
  return phaseOf(state) === 'done';
}
