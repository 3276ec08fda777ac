/** A debrief's turns as the page tells them. Pure. */
import type { Change } from '../../engine/customer/change.ts';
import { BEFORE_THE_TALK } from '../../engine/score/before-the-talk.ts';
import type { Debrief, DebriefTurn } from '../../engine/score/debrief.ts';
import { METERS, type Meter } from '../../engine/vocabulary.ts';

export interface NumberedTurn {
  /** 1, 2, 3 … as the page counts them. */
  readonly number: number;
  readonly turn: DebriefTurn;
}

/** Everything the player did from the first words on. */
export function talkTurns(debrief: Debrief): readonly NumberedTurn[] {
  return debrief.turns
    .filter(({ input }) => !BEFORE_THE_TALK.includes(input.type))
    .map((turn, place) => ({ number: place + 1, turn }));
}

/** What the player sees of a change: anger is shown as calm, so its sign turns round. In points. */
export function shownDelta({ meter, delta }: Change): number {
  return (meter === 'anger' ? -delta : delta) / 10;
}

export interface NetChange {
  readonly meter: Meter;
  readonly points: number;
}

/** What a turn did to each meter in all, leaving out meters that ended where they were. */
export function netChanges(changes: readonly Change[]): readonly NetChange[] {
  return METERS.map((meter) => ({ meter, points: sumOf(changes, meter) })).filter(
    ({ points }) => points !== 0,
  );
}

function sumOf(changes: readonly Change[], meter: Meter): number {
  const tenths = changes
    .filter((change) => change.meter === meter)
    .reduce((sum, change) => sum + change.delta, 0);
  return (meter === 'anger' ? -tenths : tenths) / 10;
}
