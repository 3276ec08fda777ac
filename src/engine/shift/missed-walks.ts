/** Where a walk would have paid (C-35, FI-76): told by playing the next call once more with the composure of a walk. */
import { contextOf } from '../chart/call-state.ts';
import { fromPoints, toPoints, withinRange } from '../customer/tenths.ts';
import { carriedInto, type Replay, replay } from '../log/replay.ts';
import { NUMBERS } from '../numbers.ts';
import { isLow, type Shift, type ShiftCall } from './play-shift.ts';

export interface MissedWalk {
  /** Place of the call that was begun without it. */
  readonly place: number;
  /** Composure it began with, in tenths. */
  readonly began: number;
  /** Below what the debrief calls low (FI-44). */
  readonly low: boolean;
  /** A good reply slipped the mind in it, and after a walk it would not have (FI-47). */
  readonly faded: boolean;
  /**
   * How much calmer the customer would have been on average with the same answers, in tenths; null where it cannot be
   * said, or is less than a point.
   */
  readonly calmer: number | null;
}

/** Nothing where every free slot was used: the walk was taken, only elsewhere. */
export function missedWalks({ calls, slotsLeft }: Shift): readonly MissedWalk[] {
  if (slotsLeft === 0) return [];
  return calls.flatMap((call, place) => {
    const before = calls[place - 1];
    if (before?.next !== 'straight-on' || !before.slotLeft) return [];
    const missed = { place, ...look(call) };
    return pays(missed) ? [missed] : [];
  });
}

function look(call: ShiftCall): Omit<MissedWalk, 'place'> {
  const began = contextOf(call.replay.start).customer.composure;
  const walked = afterWalk(call, began);
  const gain = walked ? Math.round(averageAnger(call.replay) - averageAnger(walked)) : 0;
  return {
    began,
    low: isLow(began),
    faded: walked !== null && fadings(call.replay) > fadings(walked),
    calmer: gain >= fromPoints(NUMBERS.betweenContacts.walkPaysFrom) ? gain : null,
  };
}

const pays = ({ low, faded, calmer }: MissedWalk): boolean => low || faded || calmer !== null;

/** With more composure the talk may take another way; then nobody knows what it would have come to. */
function afterWalk({ log, replay: played }: ShiftCall, began: number): Replay | null {
  const composure = toPoints(withinRange(began + fromPoints(NUMBERS.betweenContacts.walk)));
  const walked = replay(played.state.scenario, log, { ...carriedInto(log), composure });
  return walked.ok ? walked.replay : null;
}

const fadings = ({ turns }: Replay): number =>
  turns.filter(({ cues }) => cues.some(({ type }) => type === 'reply-faded')).length;

function averageAnger({ state }: Replay): number {
  const { angerSum, readings } = contextOf(state).customer.tally;
  return readings === 0 ? 0 : angerSum / readings;
}
