/** The map of a scenario's lines: every way on from each, and what it can do at the very best. */
import type { Staging } from '../../chart/context.ts';
import { LIMIT_RUNGS, NOTE_WORDS } from '../../chart/input.ts';
import { moveOfLimit, moveOfNote, moveOfReply, moveOfTransfer, TOOL_MOVES } from '../../chart/moves.ts';
import { channelOf, inChannel } from '../../chart/setting.ts';
import { isLimit } from '../../customer/acts.ts';
import type { Move } from '../../customer/customer.ts';
import type { Guard, Scenario } from '../../scenario/scenario.ts';
import type { Act, Channel } from '../../vocabulary.ts';
import { type CalmestTurn, calmestTurn, hottestTurn } from './calmest-turn.ts';
import { afterActs, begunAgain } from './flags.ts';
import { repliesAt, type Ways, waysOf } from './ways.ts';

export interface WayOn {
  /** A line or an ending; null for the pause at the end of the ladder. */
  readonly to: string | null;
  readonly acts: readonly Act[];
  /** What it sets at its best, as flags. */
  readonly sets: (flags: number) => number;
  readonly calmest: CalmestTurn;
  /** What has to hold before the turn, and after it. */
  readonly before: Guard | null;
  readonly after: Guard | null;
  /** Something new is raised on arrival. */
  readonly again: boolean;
  readonly isTool: boolean;
}

export interface LineMap extends Ways {
  readonly scenario: Scenario;
  /** A contact that ends at this line ends on a help page. */
  readonly onPage: (line: string) => boolean;
  /** Where a paused call goes on, by the line it was paused at. */
  readonly callBack: (line: string) => string;
  readonly from: ReadonlyMap<string, readonly WayOn[]>;
  /** Tenths of anger that no turn raises it by more than. */
  readonly hottest: number;
  /** Tenths that a limit can bring the anger of the boiling down by at most, as a negative number. */
  readonly coolestLimit: number;
}

/** What one turn can do in each of the channels that a contact may be in. */
export type Effects = ReadonlyMap<Channel, ChannelEffects>;

/** What one turn with a reply or a tool can do, wherever in a channel it is taken. */
interface ChannelEffects {
  readonly tools: readonly Effect[];
  /** To hand a customer on; where nobody else is, they are tools like the others. */
  readonly handovers: readonly Effect[];
  readonly replies: ReadonlyMap<string, Effect>;
}

interface Effect {
  readonly acts: readonly Act[];
  readonly sets: (flags: number) => number;
  readonly calmest: CalmestTurn;
  readonly hottest: number;
}

export function effectsOf({ scenario, circumstances }: Staging): Effects {
  const channels = new Set(Object.keys(scenario.lines).map((line) => channelOf(scenario, line)));
  return new Map(
    [...channels].map(
      (channel) =>
        [channel, effectsIn({ scenario, circumstances: inChannel(circumstances, channel) })] as const,
    ),
  );
}

function effectsIn(staging: Staging): ChannelEffects {
  const { scenario, circumstances } = staging;
  const granted = Object.keys(scenario.parameters);
  const knowing = { styleRead: scenario.traits.style, approvals: { pending: null, granted } };
  const effectOf = (move: Move): Effect => ({
    acts: move.acts,
    sets: move.retell ? begunAgain : afterActs(move.acts, circumstances.channel === 'help-page'),
    calmest: calmestTurn(move, circumstances),
    hottest: hottestTurn(move, circumstances),
  });
  const replies = Object.values(scenario.replies).map(
    (reply) => [reply.id, effectOf(moveOfReply(reply, knowing, staging))] as const,
  );
  const tools = scenario.voiceNote ? [...TOOLS, ...NOTES] : TOOLS;
  return {
    tools: tools.map(effectOf),
    handovers: HANDED_ON.map(effectOf),
    replies: new Map(replies),
  };
}

/** `granted`: items approved so far; what only holds without them is gone. */
export function lineMapOf(scenario: Scenario, effects: Effects, granted: readonly string[]): LineMap {
  const ways = waysOf(scenario, granted);
  const from = Object.keys(scenario.lines).map((line) => {
    const here = effects.get(channelOf(scenario, line));
    const handed = handedFrom(line, ways, scenario, here);
    const tools = [...(here?.tools ?? []), ...(handed.length > 0 ? [] : (here?.handovers ?? []))];
    const staying = tools.map((tool): WayOn => ({ ...tool, ...placed(line, tool.acts), ...ALWAYS }));
    return [line, [...staying, ...handed, ...repliedFrom(line, ways, scenario, here)]] as const;
  });
  const all = [...effects.values()].flatMap(({ tools, handovers, replies }) => [
    ...tools,
    ...handovers,
    ...replies.values(),
  ]);
  const limits = all.filter(({ acts }) => acts.some(isLimit));
  const hottest = Math.max(...all.map((effect) => effect.hottest));
  const coolestLimit = Math.min(0, ...limits.map(({ calmest }) => calmest.boiling));
  return {
    ...ways,
    scenario,
    from: new Map(from),
    onPage: (line) => channelOf(scenario, line) === 'help-page',
    callBack: (line) => scenario.callBack ?? line,
    hottest,
    coolestLimit,
  };
}

const ALWAYS = { before: null, after: null, again: false, isTool: true } as const;

const placed = (to: string, acts: readonly Act[]): Pick<WayOn, 'to'> => ({
  to: acts.includes('end-fairly') ? null : to,
});

/** Putting the phone down without a warning is left out: it has a ceiling of its own. */
const TOOLS: readonly Move[] = [
  TOOL_MOVES.listen,
  TOOL_MOVES.hold,
  TOOL_MOVES.silence,
  TOOL_MOVES.approval,
  ...LIMIT_RUNGS.map(moveOfLimit),
  moveOfTransfer('cost'),
  { ...TOOL_MOVES.hold, acts: ['end-fairly'] },
];

/** One with a note that holds the concern, one with a note that misses it, and one with none. */
const HANDED_ON: readonly Move[] = [
  moveOfTransfer('warm'),
  moveOfTransfer('warm', ['happened']),
  moveOfTransfer('cold'),
];

/** A voice note at its best is calm and short. */
const NOTES: readonly Move[] = NOTE_WORDS.map((words) =>
  moveOfNote({ words, tone: 'calm', length: 'short' }),
);

function handedFrom(
  line: string,
  ways: Ways,
  scenario: Scenario,
  effects: ChannelEffects | undefined,
): readonly WayOn[] {
  return ways.handovers(line).flatMap(({ to, when: after }) => {
    const again = (scenario.lines[to]?.again ?? false) && to !== line;
    return (effects?.handovers ?? []).map(
      (effect): WayOn => ({ ...effect, to, before: null, after, again, isTool: false }),
    );
  });
}

function repliedFrom(
  line: string,
  ways: Ways,
  scenario: Scenario,
  effects: ChannelEffects | undefined,
): readonly WayOn[] {
  const replies = repliesAt(scenario, line).filter(({ id, when }) => ways.couldHold(when, line, id));
  return replies.flatMap((reply) => {
    const effect = effects?.replies.get(reply.id);
    if (!effect) return [];
    return ways.routes(line, reply).map(({ to, when: after }): WayOn => {
      const again = (scenario.lines[to]?.again ?? false) && to !== line;
      return { ...effect, before: reply.when, after, again, isTool: false, ...placed(to, reply.acts) };
    });
  });
}
