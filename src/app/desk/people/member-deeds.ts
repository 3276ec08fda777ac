/** What is done to people of a cohort, one after the other, and how each of it is undone. */
import type { Signal } from '@preact/signals';
import type { CohortPart } from '../../../protocol/action.ts';
import type { Cohort } from '../../../protocol/cohort.ts';
import type { Person } from '../../../protocol/people.ts';
import { partIn, type Under } from '../../../screens/desk/people/members-model.ts';
import type { ToldKey } from '../../../screens/desk/told.ts';
import type { Values } from '../../../screens/texts.ts';
import type { Told } from '../../server/client.ts';
import type { Desk } from '../desk.ts';
import { wasDone } from '../was-done.ts';

interface Needs {
  readonly desk: Desk;
  readonly cohort: Signal<Cohort>;
  readonly under: Signal<Under | null>;
  reread(): Promise<void>;
}

export interface Deeds {
  remove(people: readonly Person[]): Promise<void>;
  move(people: readonly Person[], to: Cohort): Promise<void>;
  setPart(people: readonly Person[], part: CohortPart): Promise<void>;
}

type Deed = (person: Person) => Promise<Told<null>>;

export function makeDeeds(needs: Needs): Deeds {
  const { ask } = needs.desk;
  const { id } = needs.cohort.peek();
  const place = (person: Person, cohort = id) => ({ params: { cohort, person: person.id } });
  const setPart = (person: Person, part: CohortPart) =>
    ask('setMember', { ...place(person), body: { part } });
  const putBack: Deed = (person) => setPart(person, partIn({ id }, person));
  return {
    remove: async (people) => {
      if (await each(needs, people, (person) => ask('removeMember', place(person))))
        tell(needs, 'desk-told.members-removed', people, putBack);
    },
    move: async (people, to) => {
      const moving: Deed = (person) => ask('moveMember', { ...place(person), body: { to: to.id } });
      // Whoever was there before stays there.
      const back: Deed = (person) =>
        person.cohorts.some(({ cohort }) => cohort === to.id)
          ? putBack(person)
          : ask('moveMember', { ...place(person, to.id), body: { to: id } });
      if (await each(needs, people, moving))
        tell(needs, 'desk-told.members-moved', people, back, { cohort: to.name });
    },
    setPart: async (people, part) => {
      const others = people.filter((person) => partIn({ id }, person) !== part);
      if (await each(needs, others, (person) => setPart(person, part)))
        tell(needs, 'desk-told.members-changed', others, putBack);
    },
  };
}

/** Stops at the first that is refused, of which the reader is told. Gives whether it was done to all. */
async function each({ desk, under, reread }: Needs, people: readonly Person[], deed: Deed): Promise<boolean> {
  // A second press, or another deed, waits until this one is through with everybody.
  if (under.peek()) return false;
  let trouble = false;
  for (const [done, person] of people.entries()) {
    under.value = { done, all: people.length };
    trouble = !wasDone(desk, await deed(person));
    if (trouble) break;
  }
  under.value = null;
  if (people.length > 0) await reread();
  return !trouble;
}

function tell(needs: Needs, text: ToldKey, people: readonly Person[], undo: Deed, values: Values = {}): void {
  const count = people.length;
  if (count === 0) return;
  const onUndo = async () => {
    if (await each(needs, people, undo)) needs.desk.tell({ kind: 'done', text: 'desk-told.undone' });
  };
  needs.desk.tell({ kind: 'done', text, values: { ...values, count }, onUndo: () => void onUndo() });
}
