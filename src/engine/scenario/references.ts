/** Everything in a file that speaks of something else in it: targets, ids, and what a reply needs to have an effect. */
import { type Act, NOTE_CHANNELS, SPOKEN_TRAPS, type Trap } from '../vocabulary.ts';
import { channelsOf, checkForms } from './check-forms.ts';
import { checkLetter } from './check-letter.ts';
import { everyLine } from './every-line.ts';
import { type Fault, fault } from './failure.ts';
import type { BlockFile, LineFile, ReplyFile, RoutesFile, ScenarioFile } from './format.ts';
import { checkGuard, type Known, knownIds } from './guard-references.ts';
import { duplicates, type Path, type Written } from './written.ts';

/** Keys 1 to 5 choose a reply. */
const MOST_REPLIES = 5;

/** Everything that points nowhere or to too much, in every part of the file. */
export function checkReferences(file: ScenarioFile): readonly Fault[] {
  const known = knownIds(file);
  const lines = linesIn(file);
  const replies = lines.flatMap(repliesIn);
  const blocks = lines.flatMap(blocksIn);
  return [
    ...duplicates([...lines, ...endingsIn(file)]),
    ...duplicates([...replies, ...blocks]),
    ...duplicateParameters(file),
    ...duplicates(file.facts.map((id, index) => ({ id, path: ['facts', index], value: null }))),
    ...lines.flatMap((line) => checkLine(line, known)),
    ...replies.flatMap((reply) => checkReply(reply, known, file)),
    ...blocks.flatMap((block) => checkSaid(block, known, file)),
    ...checkForms(file),
    ...checkHandovers(file, known),
    ...checkChanges(file, known),
    ...checkVoiceNote(file),
    ...checkTargets(file, known),
    ...checkAims(file),
    ...(file.tutorial ? [...replies, ...blocks].flatMap(checkLoad) : []),
  ];
}

const linesIn = (file: ScenarioFile): readonly Written<LineFile>[] =>
  everyLine(file).map(({ stage, id, line }) => ({ id, path: ['stages', stage, id], value: line }));

const repliesIn = ({ path, value }: Written<LineFile>): readonly Written<ReplyFile>[] =>
  Object.entries(value.replies ?? {}).map(([id, reply]) => ({
    id,
    path: [...path, 'replies', id],
    value: reply,
  }));

const blocksIn = ({ path, value }: Written<LineFile>): readonly Written<BlockFile>[] =>
  Object.entries(value.parts ?? {}).flatMap(([part, blocks]) =>
    Object.entries(blocks).map(([id, block]) => ({ id, path: [...path, 'parts', part, id], value: block })),
  );

const endingsIn = ({ endings }: ScenarioFile): readonly Written<unknown>[] =>
  Object.entries(endings).map(([id, value]) => ({ id, path: ['endings', id], value }));

function duplicateParameters({ parameters }: ScenarioFile): readonly Fault[] {
  const items = Object.entries(parameters).flatMap(([grant, ids]) =>
    (ids ?? []).map((id, index) => ({ id, path: ['parameters', grant, index], value: null })),
  );
  return duplicates(items);
}

const checkLine = (line: Written<LineFile>, known: Known): readonly Fault[] => [
  ...(line.value.parts ? checkLetter(line) : checkOffer(line, known)),
  ...(line.value.to ? checkRoutes(line.value.to, [...line.path, 'to'], known) : []),
];

function checkOffer({ path, value }: Written<LineFile>, known: Known): readonly Fault[] {
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
  const routed =
    value.to === undefined ? [] : [fault('letter-out-of-form', [...path, 'to'], 'to without parts')];
  return [...routed, ...strangers, ...duplicates(ids), ...deadEnd, ...crowded, ...tame];
}

const checkReply = (reply: Written<ReplyFile>, known: Known, file: ScenarioFile): readonly Fault[] => [
  ...checkRoutes(reply.value.to, [...reply.path, 'to'], known),
  ...(reply.value.by ? refer(known.seats, reply.value.by, [...reply.path, 'by']) : []),
  ...checkSaid(reply, known, file),
];

/** What replies and the blocks of letters have in common. */
function checkSaid({ path, value }: Written<BlockFile>, known: Known, file: ScenarioFile): readonly Fault[] {
  return [
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
  { acts, relies }: BlockFile,
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

const checkHandovers = ({ stages }: ScenarioFile, known: Known): readonly Fault[] =>
  Object.entries(stages).flatMap(([stage, { handover }]) =>
    handover === undefined ? [] : checkRoutes(handover, ['stages', stage, 'handover'], known),
  );

const checkChanges = ({ changes }: ScenarioFile, { facts }: Known): readonly Fault[] =>
  Object.entries(changes ?? {}).flatMap(([id, fact]) => refer(facts, fact, ['changes', id]));

const checkVoiceNote = (file: ScenarioFile): readonly Fault[] =>
  file['voice-note'] && !channelsOf(file).some((channel) => NOTE_CHANNELS.includes(channel))
    ? [fault('voice-note-out-of-place', ['voice-note'], file.channel)]
    : [];

const refer = (ids: ReadonlySet<string>, id: string, path: Path): readonly Fault[] =>
  ids.has(id) ? [] : [fault('unknown-reference', path, id)];

/** Acts that do nothing on their own; each needs what it belongs to. */
const COMPANIONS: Readonly<Partial<Record<Act, readonly Act[]>>> = {
  cushion: ['agree', 'free-hands'],
  'voice-note': [],
};

/** Said with another technique by their nature: options with what is presented (T-27), a cushion inside a promise (T-29). */
const WITH_ANOTHER: readonly Act[] = ['options', 'cushion'];

/** In a tutorial a reply does one thing, so that what comes of it is no riddle (SC-28). */
function checkLoad({ path, value: { acts } }: Written<BlockFile>): readonly Fault[] {
  const own = acts.filter((act) => !WITH_ANOTHER.includes(act));
  return own.length > 1 ? [fault('tutorial-overloaded', [...path, 'acts'], own.join(', '))] : [];
}

function checkActs(
  { acts, trap, asks, style, promises }: BlockFile,
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
  const opens = everyLine(file).find(({ id }) => id === file.opening)?.line;
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
