/** A team check that is put together and not given out yet: it stays while its writer looks at other pages. */
import { effect, signal } from '@preact/signals';
import { USUAL_QUESTIONS } from '../../../course/team-check.ts';
import type { Cohort } from '../../../protocol/cohort.ts';
import type { Picked } from '../../../screens/desk/check/check-model.ts';
import type { Desk } from '../desk.ts';
import { makeDrafts } from '../drafts.ts';

interface CheckDraft {
  readonly title: string;
  /** Ids of editions, in the order in which they were chosen. */
  readonly chosen: readonly string[];
  readonly count: number;
  readonly picked: readonly Picked[];
  /** How many good answers pass; null: as many as usual. */
  readonly wanted: number | null;
}

const NOTHING: CheckDraft = { title: '', chosen: [], count: USUAL_QUESTIONS, picked: [], wanted: null };

/** By person and cohort. */
const drafts = makeDrafts<CheckDraft>((one, other) => JSON.stringify(one) === JSON.stringify(other));

/** What this person has begun for this cohort, part by part; what becomes of a part is kept. */
export function keepCheck(desk: Desk, cohort: Cohort) {
  const kept = drafts.at(`${desk.me.person.id} ${cohort.id}`, NOTHING);
  const begun = kept.draft.peek();
  const title = signal(begun.title);
  const chosen = signal(begun.chosen);
  const count = signal(begun.count);
  const picked = signal(begun.picked);
  const wanted = signal(begun.wanted);
  const stop = effect(() => {
    kept.draft.value = {
      title: title.value,
      chosen: chosen.value,
      count: count.value,
      picked: picked.value,
      wanted: wanted.value,
    };
  });
  return { title, chosen, count, picked, wanted, stop, forget: () => drafts.forget(kept) };
}
