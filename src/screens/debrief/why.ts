/** The one sentence why a turn went as it did: the itemised change that weighed most, told by rule, technique and mood. Pure. */
import type { Change } from '../../engine/customer/change.ts';
import type { DebriefTurn } from '../../engine/score/debrief.ts';
import type { Act, Mood } from '../../engine/vocabulary.ts';
import { isTrap } from '../parts/act-name.ts';
import type { CoachKey } from '../texts.ts';
import { netChanges, shownDelta } from './turns.ts';

export interface Why {
  /** What weighed most and how; `soothed` is a trap that helped for the moment. Null where no technique did it. */
  readonly lead: { readonly tone: 'helped' | 'cost' | 'soothed'; readonly act: Act } | null;
  /** Text that says the reason; null where the lead says it all. */
  readonly reason: CoachKey | null;
}

/** Of a turn, what says why it went as it did. */
export type Moved = Pick<DebriefTurn, 'changes' | 'before' | 'mood'>;

/** Null where nothing moved. */
export function whyOf({ changes, before, mood }: Moved): Why | null {
  const change = weightiest(changes);
  return change && tellChange(change, before?.mood ?? mood);
}

/**
 * Of the first meter that moved, the cause that moved it most in the direction it went, and of that cause the item that
 * weighs most. Where all cancels out, the largest item.
 */
function weightiest(changes: readonly Change[]): Change | null {
  const [net] = netChanges(changes);
  if (!net) return largest(changes, ({ delta }) => Math.abs(delta));
  const pull = (change: Change): number => shownDelta(change) * Math.sign(net.points);
  const causes = causesIn(changes.filter(({ meter }) => meter === net.meter));
  return largest(largest(causes, (items) => sum(items.map(pull))) ?? [], pull);
}

/** What a technique did goes together; whatever else is at work stands for itself. */
function causesIn(changes: readonly Change[]): readonly (readonly Change[])[] {
  const causeOf = ({ technique, rule }: Change) => technique ?? rule;
  return [...new Set(changes.map(causeOf))].map((cause) =>
    changes.filter((change) => causeOf(change) === cause),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const largest = <Item>(items: readonly Item[], weight: (item: Item) => number): Item | null =>
  items.toSorted((one, other) => weight(other) - weight(one))[0] ?? null;

function tellChange(change: Change, mood: Mood): Why {
  const { rule, technique } = change;
  const helped = shownDelta(change) > 0;
  if (technique === null) return { lead: null, reason: `rules.${rule}` };
  if (helped && isTrap(technique)) return { lead: { tone: 'soothed', act: technique }, reason: null };
  const tone = helped ? 'helped' : 'cost';
  // A question that calmed although it came early did what questions do.
  const byMood = rule === 'base' || (helped && rule === 'ask-before-heard');
  return { lead: { tone, act: technique }, reason: byMood ? `why.${tone}.${mood}` : `rules.${rule}` };
}
