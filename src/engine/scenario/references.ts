/** Everything in a file that speaks of something else in it: targets, ids, and what a reply needs to have an effect. */
import { type Act, type Channel, SPOKEN_TRAPS, type Trap } from '../vocabulary.ts';
import { type Fault, fault } from './failure.ts';
import type { ReplyFile, RoutesFile, ScenarioFile } from './format.ts';
import { checkGuard, type Known, knownIds } from './guard-references.ts';

type Path = readonly PropertyKey[];

interface Written<T> {
  readonly id: string;
  readonly path: Path;
  readonly value: T;
}

/** Keys 1 to 5 choose a reply. */
const MOST_REPLIES = 5;

/** Everything that points nowhere or to too much, in every part of the file. */
export function checkReferences(file: ScenarioFile): readonly Fault[] {
  const known = knownIds(file);
  const lines = linesIn(file);
  const replies = lines.flatMap(repliesIn);
  return [
    ...duplicates([...lines, ...endingsIn(file)]),
    ...duplicates(replies),
    ...duplicateParameters(file),
    ...duplicates(file.facts.map((id, index) => ({ id, path: ['facts', index], value: null }))),
    ...lines.flatMap((line) => checkLine(line, known)),
    ...replies.flatMap((reply) => checkReply(reply, known, file)),
    ...checkChanges(file, known),
    ...checkVoiceNote(file),
    ...checkTargets(file, known),
    ...checkAims(file),
  ];
}

type LineFile = ScenarioFile['stages'][string][string];

const linesIn = ({ stages }: ScenarioFile): readonly Written<LineFile>[] =>
  Object.entries(stages).flatMap(([stage, lines]) =>
    Object.entries(lines).map(([id, value]) => ({ id, path: ['stages', stage, id], value })),
  );

const repliesIn = ({ path, value }: Written<LineFile>): readonly Written<ReplyFile>[] =>
  Object.entries(value.replies ?? {}).map(([id, reply]) => ({
    id,
    path: [...path, 'replies', id],
    value: reply,
  }));

const endingsIn = ({ endings }: ScenarioFile): readonly Written<unknown>[] =>
  Object.entries(endings).map(([id, value]) => ({ id, path: ['endings', id], value }));

function duplicates(items: readonly Written<unknown>[]): readonly Fault[] {
  const seen = new Set<string>();
  return items.flatMap(({ id, path }) => {
    if (seen.has(id)) return [fault('duplicate-id', path, id)];
    seen.add(id);
    return [];
  });
}

function duplicateParameters({ parameters }: ScenarioFile): readonly Fault[] {
  const items = Object.entries(parameters).flatMap(([grant, ids]) =>
    (ids ?? []).map((id, index) => ({ id, path: ['parameters', grant, index], value: null })),
  );
  return duplicates(items);
}

function checkLine({ path, value }: Written<LineFile>, known: Known): readonly Fault[] {
  const also = value.also ?? [];
  const offered = [
    ...Object.values(value.replies ?? {}),
    ...also.flatMap((id) => known.replies.get(id) ?? []),
  ];
  const open = offered.filter(({ when }) => !when);
  const ids = [
    ...Object.keys(value.replies ?? {}).map((id) => ({ id, path: [...path, 'replies', id], value: null })),
    ...also.map((id, index) => ({ id, path: [...path, 'also', index], value: null })),
  ];
  const strangers = also.flatMap((id, index) =>
    known.replies.has(id) ? [] : [fault('unknown-reference', [...path, 'also', index], id)],
  );
  const deadEnd = open.length === 0 ? [fault('dead-end', path, 'no reply without a guard')] : [];
  const crowded = open.length > MOST_REPLIES ? [fault('too-many-replies', path)] : [];
  const tame = offered.some(({ trap }) => trap) ? [] : [fault('choice-without-trap', path)];
  return [...strangers, ...duplicates(ids), ...deadEnd, ...crowded, ...tame];
}

function checkReply({ path, value }: Written<ReplyFile>, known: Known, file: ScenarioFile): readonly Fault[] {
  return [
    ...checkRoutes(value.to, [...path, 'to'], known),
    ...(value.when ? checkGuard(value.when, [...path, 'when'], known) : []),
    ...(value.gives ?? []).flatMap((id, index) => refer(known.parameters, id, [...path, 'gives', index])),
    ...(value.promises ? refer(known.promises, value.promises, [...path, 'promises']) : []),
    ...(value.asks ? refer(known.approvals, value.asks, [...path, 'asks']) : []),
    ...checkReliance(value, path, known, file),
    ...checkActs(value, path, file),
  ];
}

/** Whoever goes by a fact that a card has made stale says something wrong (M-02, X-21). */
function checkReliance(
  { acts, relies }: ReplyFile,
  path: Path,
  known: Known,
  { changes }: ScenarioFile,
): readonly Fault[] {
  if (relies === undefined) return [];
  const at = [...path, 'relies'];
  const stale = Object.values(changes ?? {}).includes(relies);
  const trusted = stale && !acts.includes('wrong-information');
  return [...refer(known.facts, relies, at), ...(trusted ? [fault('stale-fact-trusted', at, relies)] : [])];
}

const checkChanges = ({ changes }: ScenarioFile, { facts }: Known): readonly Fault[] =>
  Object.entries(changes ?? {}).flatMap(([id, fact]) => refer(facts, fact, ['changes', id]));

/** Where people write, and in a review; anywhere else they hear a voice already (T-09). */
const NOTE_CHANNELS: readonly Channel[] = ['chat', 'email', 'voice-note'];

const checkVoiceNote = (file: ScenarioFile): readonly Fault[] =>
  file['voice-note'] && !NOTE_CHANNELS.includes(file.channel)
    ? [fault('voice-note-out-of-place', ['voice-note'], file.channel)]
    : [];

const refer = (ids: ReadonlySet<string>, id: string, path: Path): readonly Fault[] =>
  ids.has(id) ? [] : [fault('unknown-reference', path, id)];

/** Acts that do nothing on their own; each needs what it belongs to. */
const COMPANIONS: Readonly<Partial<Record<Act, readonly Act[]>>> = {
  cushion: ['agree', 'free-hands'],
  'voice-note': [],
};

function checkActs(
  { acts, trap, asks, style, promises }: ReplyFile,
  path: Path,
  file: ScenarioFile,
): readonly Fault[] {
  const at = [...path, 'acts'];
  const alone = acts.filter((act) => {
    const companions = COMPANIONS[act] ?? [];
    return (
      companions.length > 0 && !companions.some((companion) => (acts as readonly Act[]).includes(companion))
    );
  });
  const spoken = (SPOKEN_TRAPS as readonly Trap[]).includes(trap as Trap);
  return [
    ...alone.map((act) => fault('reply-without-effect', at, act)),
    ...(acts.includes('fetch-approval') && !asks
      ? [fault('missing-item', at, 'fetch-approval needs asks')]
      : []),
    ...(acts.includes('over-promise') && !promises
      ? [fault('missing-item', at, 'over-promise needs promises')]
      : []),
    ...(spoken && !(acts as readonly string[]).includes(trap as string)
      ? [fault('trap-without-act', at, trap)]
      : []),
    ...(file.traits?.style && acts.includes('guide') && !style ? [fault('missing-style', path)] : []),
  ];
}

function checkRoutes(routes: RoutesFile, path: Path, known: Known): readonly Fault[] {
  if (typeof routes === 'string') return target(routes, path, known);
  const guards = routes.flatMap(({ to, when }, index) => [
    ...target(to, [...path, index, 'to'], known),
    ...(when ? checkGuard(when, [...path, index, 'when'], known) : []),
    ...(!when && index < routes.length - 1 ? [fault('route-after-open', [...path, index + 1])] : []),
  ]);
  return routes.at(-1)?.when
    ? [...guards, fault('open-route', path, 'the last route must have no guard')]
    : guards;
}

const target = (to: string, path: Path, { lines, endings }: Known): readonly Fault[] =>
  lines.has(to) || endings.has(to) ? [] : [fault('dangling-target', path, to)];

function checkTargets(file: ScenarioFile, known: Known): readonly Fault[] {
  const callBack = file['call-back'];
  const ends = typeof file.end === 'string' ? [file.end] : file.end.map(({ to }) => to);
  const opens = Object.values(file.stages).find((lines) => lines[file.opening])?.[file.opening];
  return [
    ...(opens?.again ? [fault('again-at-opening', ['opening'], file.opening)] : []),
    ...(known.lines.has(file.opening) ? [] : [fault('dangling-target', ['opening'], file.opening)]),
    ...(!callBack || known.lines.has(callBack) ? [] : [fault('dangling-target', ['call-back'], callBack)]),
    ...ends.flatMap((to) => (known.endings.has(to) ? [] : [fault('dangling-target', ['end'], to)])),
    ...(typeof file.end === 'string' ? [] : checkRoutes(file.end, ['end'], known)),
  ];
}

/** There must be something to aim for: a goal that fits and an ending that is the best reachable (ET-03). */
function checkAims({ goals, endings }: ScenarioFile): readonly Fault[] {
  const best = Object.values(endings).some(({ result }) => result === 'win-win' || result === 'parting');
  return [
    ...(best ? [] : [fault('no-best-ending', ['endings'])]),
    ...(Object.values(goals).includes(true) ? [] : [fault('no-good-goal', ['goals'])]),
  ];
}
