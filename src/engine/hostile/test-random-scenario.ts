/**
 * Scenarios nobody wrote: a few stages, lines and replies drawn at random, valid by construction, so that the parser
 * accepts them. They make no sense as talks; they hold every key of the format sooner or later.
 */
import fc from 'fast-check';
import { stringify } from 'yaml';
import { chance } from '../chart/test-random-play.ts';
import { hash32 } from '../hash.ts';
import type { LineFile, ReplyFile, RoutesFile, ScenarioFile } from '../scenario/format.ts';
import { parseScenario } from '../scenario/parse.ts';
import { RESULTS, type Scenario } from '../scenario/scenario.ts';
import {
  ANGER_TYPES,
  type Channel,
  INDUSTRIES,
  NOTE_CHANNELS,
  ROLES,
  STUBBORNNESS,
  STYLES,
} from '../vocabulary.ts';
import { type Draw, drawing } from './test-draw.ts';
import { IDS } from './test-ids.ts';
import { letterLine } from './test-random-letter.ts';
import { channelAt, type Names, namesOf, saidIn } from './test-random-names.ts';
import { guard, reply, routes, type Wish } from './test-random-reply.ts';

/** Each line and ending is led to by a reply of some line before it, so that nothing is out of reach. */
function leads(draw: Draw, { lines, endings }: Names): ReadonlyMap<string, readonly string[]> {
  const fromTo = [
    ...lines.slice(1).map((to, before) => [lines[draw.whole(0, before)] as string, to] as const),
    ...endings.map((to) => [draw.of(lines), to] as const),
  ];
  return new Map(
    lines.map((line) => [line, fromTo.filter(([from]) => from === line).map(([, to]) => to)] as const),
  );
}

function plainLine(draw: Draw, names: Names, id: string, targets: readonly string[]): LineFile {
  const own = names.replies[id] ?? [];
  const anywhere = [...names.lines, ...names.endings];
  const wishes = Array.from(
    { length: Math.max(own.length, targets.length) },
    (_, index): Wish => ({
      to: targets[index] ?? draw.of(anywhere),
      open: index === 0 || (index < 4 && draw.rarely(2)),
      trap: index === 0 || draw.rarely(3),
    }),
  );
  const seated = channelAt(names, id) === 'team-call';
  const replies = wishes.map((wish, index) => [
    own[index] ?? `${id}-${index}`.slice(-24),
    { ...reply(draw, names, wish), ...(seated && draw.rarely(2) ? { by: draw.of(names.seats) } : {}) },
  ]);
  const others = saidIn(names).filter((said) => !own.includes(said));
  return {
    replies: Object.fromEntries(replies) as Record<string, ReplyFile>,
    ...(others.length > 0 && draw.rarely(4) ? { also: [draw.of(others)] } : {}),
    ...(id !== names.lines[0] && draw.rarely(4) ? { again: true } : {}),
  };
}

const line = (draw: Draw, names: Names, id: string, targets: readonly string[]): LineFile => ({
  ...(names.letters.includes(id)
    ? letterLine(draw, names, id, targets)
    : plainLine(draw, names, id, targets)),
  ...(channelAt(names, id) === 'counter' && draw.rarely(3) ? { aside: true } : {}),
});

function stages(draw: Draw, names: Names): ScenarioFile['stages'] {
  const byLine = leads(draw, names);
  const placed = names.lines.map((id) => [id, line(draw, names, id, byLine.get(id) ?? [])] as const);
  return Object.fromEntries(
    names.stages.map((stage) => {
      const lines = Object.fromEntries(placed.filter(([id]) => names.stageOf.get(id) === stage));
      const channel = names.channels.get(stage);
      const handover = names.desks.includes(stage)
        ? { handover: routes(draw, names, draw.of([...names.lines, ...names.endings])) }
        : {};
      return [
        stage,
        { ...lines, ...(channel ? { channel } : {}), ...handover } as ScenarioFile['stages'][string],
      ];
    }),
  );
}

function traits(draw: Draw, styled: boolean): ScenarioFile['traits'] {
  const has = () => draw.rarely(3);
  const flags = { pride: has(), rank: has(), tender: has(), jest: has(), gap: has(), slow: has() };
  return {
    ...flags,
    stubborn: draw.of(STUBBORNNESS),
    ...(styled ? { style: draw.of(STYLES) } : {}),
  };
}

function endings(draw: Draw, { endings: ids }: Names): ScenarioFile['endings'] {
  const results = ids.map(
    (id, index) => [id, { result: index === 0 ? 'win-win' : draw.of(RESULTS) }] as const,
  );
  return Object.fromEntries(results);
}

function end(draw: Draw, names: Names): RoutesFile {
  const last = draw.of(names.endings);
  return draw.rarely(2) ? last : [{ to: draw.of(names.endings), when: guard(draw, names) }, { to: last }];
}

function facts(draw: Draw): Pick<ScenarioFile, 'facts' | 'changes'> {
  const known = [...draw.some(IDS, 1, 3)];
  return { facts: known, ...(draw.rarely(3) ? { changes: { [draw.of(IDS)]: draw.of(known) } } : {}) };
}

const channelsOf = (names: Names): readonly Channel[] => [
  names.channel,
  ...names.lines.map((id) => channelAt(names, id)),
];

function head(draw: Draw, names: Names) {
  const { channel, seats } = names;
  const channels = channelsOf(names);
  return {
    format: 2 as const,
    id: draw.of(IDS),
    card: 'SC-01',
    order: draw.whole(1, 999),
    channel,
    industry: draw.of(INDUSTRIES),
    role: draw.of(ROLES),
    'anger-type': draw.of(ANGER_TYPES),
    look: draw.of(IDS),
    start: {
      anger: draw.whole(11, 100),
      trust: draw.whole(0, 100),
      urgency: draw.whole(0, 4),
      language: draw.of([0, 1, 2, 3] as const),
      waited: draw.whole(0, 15),
    },
    par: draw.whole(1, 60),
    goals: { [draw.of(IDS)]: true },
    ...facts(draw),
    ...(channels.includes('team-call') ? { seats: [...seats] } : {}),
    ...(channels.some((one) => NOTE_CHANNELS.includes(one)) && draw.rarely(2) ? { 'voice-note': true } : {}),
    ...(draw.rarely(2) ? { silence: draw.whole(5, 120) } : {}),
    ...(draw.rarely(2) ? { traits: traits(draw, names.styled) } : {}),
  };
}

function scenarioFrom(draw: Draw): ScenarioFile {
  const names = namesOf(draw);
  const promise = () => ({
    due: draw.whole(0, 100_000),
    takes: draw.whole(0, 100_000),
    message: draw.rarely(2),
  });
  return {
    ...head(draw, names),
    parameters: {
      can: [...names.can],
      cannot: [...names.cannot],
      approval: [...names.approval],
    },
    promises: Object.fromEntries(names.promises.map((id) => [id, promise()])),
    opening: names.lines[0] as string,
    ...(draw.rarely(2) ? { 'call-back': draw.of(names.lines) } : {}),
    end: end(draw, names),
    stages: stages(draw, names),
    endings: endings(draw, names),
  };
}

/** Files valid by construction; they shrink to another file, not to a smaller one. */
export const anyScenarioFile: fc.Arbitrary<ScenarioFile> = fc
  .nat()
  .map((seed) => scenarioFrom(drawing(chance(hash32(`${seed}`)))));

/** The text an author would have saved. */
export const textOf = (file: ScenarioFile): string => stringify(file, { aliasDuplicateObjects: false });

/** A scenario that the parser has accepted. */
export const anyScenario: fc.Arbitrary<Scenario> = anyScenarioFile
  .map((file) => parseScenario(textOf(file)))
  .filter((parsed) => parsed.ok)
  .map(({ scenario }) => scenario);
