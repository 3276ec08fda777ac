/** Real calls of a scenario, played among the replies on offer: by the five-step policy, and by detours from it. */
import { startCall } from '../../chart/call.ts';
import { standingOf } from '../../chart/call-state.ts';
import { follow } from '../../chart/follow.ts';
import type { Input } from '../../chart/input.ts';
import { moveOfReply } from '../../chart/moves.ts';
import { openReplies } from '../../chart/offer.ts';
import { refusalOf } from '../../chart/refusal.ts';
import type { Phase, Standing } from '../../chart/standing.ts';
import type { Move } from '../../customer/customer.ts';
import { toPoints } from '../../customer/tenths.ts';
import { takeTurn } from '../../customer/turn.ts';
import type { Reply, Scenario } from '../../scenario/scenario.ts';
import { sheetOf } from '../../score/make-sheet.ts';
import { closest, plainestFirst } from '../from-scenario.ts';
import { FIVE_STEP, PARTS } from '../policy.ts';

/** What can be said now, and the reply that says it. */
interface Sayable extends Move {
  readonly reply: Reply;
}

/** No talk is longer; one that is goes in circles. */
const MOST = 60;

export const ringing = (scenario: Scenario): Standing => standingOf(startCall(scenario, 1));

const isTaken = (standing: Standing, input: Input): boolean => refusalOf(standing, input) === null;

export const sayables = (standing: Standing): readonly Sayable[] =>
  openReplies(standing)
    .map((reply) => ({ ...moveOfReply(reply, standing.context, standing), reply }))
    .filter(({ reply: { id } }) => isTaken(standing, { type: 'reply', id }));

/** Which of two replies that would do equally well is taken; never the one that the author wrote first. */
type Taste = (moves: readonly Sayable[], standing: Standing) => readonly Sayable[];

/** The one that leaves them calmer. */
const calmest: Taste = (moves, { context: { customer }, circumstances }) =>
  moves
    .map((move) => ({ move, after: takeTurn(customer, circumstances, move).customer }))
    .toSorted(
      (a, b) => a.after.anger - b.after.anger || b.after.trust - a.after.trust || byId(a.move, b.move),
    )
    .map(({ move }) => move);

/** The one that says least. */
const plainest: Taste = (moves) => moves.toSorted((a, b) => plainestFirst(a, b) || byId(a, b));

const byId = (a: Sayable, b: Sayable): number => (a.reply.id < b.reply.id ? -1 : 1);

interface Manner {
  /** Approval is fetched where it can be (T-25); it widens what can be offered, and costs a turn. */
  readonly fetching: boolean;
  readonly taste: Taste;
}

const MANNERS: readonly Manner[] = [false, true].flatMap((fetching) =>
  [calmest, plainest].map((taste) => ({ fetching, taste })),
);

/** The reply that the policy would take: by technique, and never one that its author marked as a trap. */
function wellChosen(standing: Standing, { fetching, taste }: Manner): Reply | null {
  const { circumstances, context } = standing;
  const untrapped = sayables(standing).filter(({ reply }) => reply.trap === null);
  const honest = taste(untrapped, standing);
  const asking = honest.find(({ reply }) => reply.asks !== null);
  if (fetching && asking) return asking.reply;
  for (const part of PARTS)
    for (const wanted of FIVE_STEP.parts[part](context.customer, {
      circumstances,
      urgency: circumstances.urgency,
    })) {
      const found = closest(honest, wanted, circumstances);
      if (found) return found.reply;
    }
  return honest[0]?.reply ?? null;
}

type Next = (standing: Standing, manner: Manner) => Input | null;

const NEXT: Readonly<Record<Phase, Next>> = {
  briefing: ({ context, scenario }) => {
    const goal = Object.entries(scenario.goals).find(([, theirs]) => theirs)?.[0];
    return context.goal === null && goal !== undefined ? { type: 'goal', goal } : { type: 'pick-up' };
  },
  live: (standing, manner) => {
    const reply = wellChosen(standing, manner);
    return reply ? { type: 'reply', id: reply.id } : { type: 'end' };
  },
  paused: (standing) => (isTaken(standing, { type: 'call-back' }) ? { type: 'call-back' } : { type: 'end' }),
  'follow-up': () => ({ type: 'follow-up', sent: true }),
  done: () => null,
};

/** Every standing of a call played well from here on, this one first. */
export const playedWell = (from: Standing): readonly Standing[] =>
  MANNERS.map((manner) => playedOn(from, manner)).reduce((best, path) =>
    scoreOf(path) > scoreOf(best) ? path : best,
  );

function playedOn(from: Standing, manner: Manner): readonly Standing[] {
  const path = [from];
  let standing = from;
  while (path.length < MOST) {
    const input = NEXT[standing.phase](standing, manner);
    if (!input) break;
    standing = follow(standing, input);
    path.push(standing);
  }
  return path;
}

/** What the rubric gives for the end of a path, in points. */
export const scoreOf = (path: readonly Standing[]): number => {
  const end = path[path.length - 1];
  return end ? toPoints(sheetOf(end).total) : 0;
};

/** Which reply, where it could be given, leads off the good way. */
export type Detour = (move: Sayable, standing: Standing) => boolean;

/** For every place on a good way where such a reply is on offer: the call in which it is given, and then played well. */
export const detours = (path: readonly Standing[], leadsOff: Detour): readonly (readonly Standing[])[] =>
  path.filter(isLive).flatMap((standing) =>
    sayables(standing)
      .filter((move) => leadsOff(move, standing))
      .map(({ reply }) => playedWell(follow(standing, { type: 'reply', id: reply.id }))),
  );

/** The same with a tool, wherever on the way it is out of place. */
export const toolDetours = (
  path: readonly Standing[],
  tool: Input,
  isWrong: (standing: Standing) => boolean,
): readonly (readonly Standing[])[] =>
  path
    .filter((standing) => isLive(standing) && isTaken(standing, tool) && isWrong(standing))
    .map((standing) => playedWell(follow(standing, tool)));

const isLive = ({ phase }: Standing): boolean => phase === 'live';
