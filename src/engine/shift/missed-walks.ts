/**
 * Where the walks not taken would have paid (C-35, FI-76): told by playing the next call once more with the composure of a
 * walk. A free slot is good for one walk, so no more places are named than slots were left.
 */
import { contextOf } from '../chart/call-state.ts';
import { fromPoints, toPoints, withinRange } from '../customer/tenths.ts';
import { carriedInto, type Replay, replay } from '../log/replay.ts';
import { NUMBERS } from '../numbers.ts';
import { isLow, type Shift, type ShiftCall } from './shift.ts';

export interface MissedWalk {
  /** Place of the call that was begun without it. */
  readonly place: number;
  /** Composure it began with, and what it would have begun with after a walk, in tenths. */
  readonly began: number;
  readonly rested: number;
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

/** The best place for every slot that was left, the one that would have paid most first. */
export function missedWalks({ calls, slotsLeft }: Shift): readonly MissedWalk[] {
  const missed = calls.flatMap((call, place) => {
    const before = calls[place - 1];
    if (before?.next !== 'straight-on' || !before.slotLeft) return [];
    const walk = { place, ...look(call) };
    return pays(walk) ? [walk] : [];
  });
  return missed.toSorted(byGain).slice(0, slotsLeft);
}

/** What the customer would have had of it counts most, then the reply that slipped, then how little was left. */
const byGain = (one: MissedWalk, other: MissedWalk): number =>
  (other.calmer ?? 0) - (one.calmer ?? 0) ||
  Number(other.faded) - Number(one.faded) ||
  one.began - other.began;

function look(call: ShiftCall): Omit<MissedWalk, 'place'> {
  const began = contextOf(call.replay.start).customer.composure;
  const rested = withinRange(began + fromPoints(NUMBERS.betweenContacts.walk));
  const walked = playedAt(call, rested);
  const gain = walked ? Math.round(averageAnger(call.replay) - averageAnger(walked)) : 0;
  return {
    began,
    rested,
    low: isLow(began),
    faded: walked !== null && fadings(call.replay) > fadings(walked),
    calmer: gain >= fromPoints(NUMBERS.betweenContacts.walkPaysFrom) ? gain : null,
  };
}

const pays = ({ low, faded, calmer }: MissedWalk): boolean => low || faded || calmer !== null;

/** With more composure the talk may take another way; then nobody knows what it would have come to. */
function playedAt({ log, replay: played }: ShiftCall, composure: number): Replay | null {
  const options = { ...carriedInto(log), composure: toPoints(composure) };
  const walked = replay(played.state.scenario, log, options);
  return walked.ok ? walked.replay : null;
}

const fadings = ({ turns }: Replay): number =>
  turns.filter(({ cues }) => cues.some(({ type }) => type === 'reply-faded')).length;

function averageAnger({ state }: Replay): number {
  const { angerSum, readings } = contextOf(state).customer.tally;
  return readings === 0 ? 0 : angerSum / readings;
}
