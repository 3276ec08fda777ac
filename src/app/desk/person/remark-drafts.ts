/** What a trainer has typed beside a call and not sent yet. */
import type { Note, Override } from '../../../protocol/remark.ts';
import { type PointsDraft, pointsDraftOf } from '../../../screens/desk/person/remarking-model.ts';
import { makeDrafts } from '../drafts.ts';

const notes = makeDrafts<string>((one, other) => one === other);
const points = makeDrafts<PointsDraft>(
  (one, other) => one.total === other.total && one.reason === other.reason,
);

/** `place`: of a person at a call. */
export function remarkDrafts(place: string, first: Override | null) {
  const typed = points.at(place, pointsDraftOf(first));
  const pointsStand = (override: Override | null) => {
    const untouched = !points.isWritten(typed);
    typed.begun.value = pointsDraftOf(override);
    if (untouched) typed.draft.value = typed.begun.peek();
  };
  pointsStand(first);
  return {
    noteDraft: (note: Note | null) =>
      notes.at(`${place} ${note?.id ?? ''} ${note?.text ?? ''}`, note?.text ?? '').draft,
    pointsDraft: typed.draft,
    isPointsTyped: () => points.isWritten(typed),
    /** Other points than before stand beside the call; what was typed meanwhile stays. */
    pointsStand,
    pointsSent: () => {
      typed.draft.value = typed.begun.peek();
    },
  };
}
