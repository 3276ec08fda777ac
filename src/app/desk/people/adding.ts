/** Finds people of the house who are not in a cohort yet, and takes them in. */
import { effect, signal } from '@preact/signals';
import type { Cohort } from '../../../protocol/cohort.ts';
import type { Person } from '../../../protocol/people.ts';
import type { AddModel } from '../../../screens/desk/people/add-panel.tsx';
import type { Desk } from '../desk.ts';
import { wasDone } from '../was-done.ts';

interface Needs {
  readonly desk: Desk;
  readonly cohort: Pick<Cohort, 'id'>;
  onDone(): void;
}

export interface Adding extends AddModel {
  readonly close: () => void;
}

/** Milliseconds without another letter, after which a name is looked for; and so many are shown. */
const PAUSE = 250;
const MOST = 20;

export function makeAdding({ desk, cohort, onDone }: Needs): Adding {
  const { ask, heard } = desk;
  const name = signal('');
  const found = signal<readonly Person[] | null>(null);
  let asked = 0;
  const find = async (wanted: string) => {
    const told = heard(await ask('listPeople', { query: { name: wanted, limit: MOST } }));
    return told?.people.filter(({ cohorts }) => cohorts.every((one) => one.cohort !== cohort.id)) ?? null;
  };
  const close = effect(() => {
    const wanted = name.value.trim();
    asked += 1;
    const mine = asked;
    const show = async () => {
      const people = wanted.length < 2 ? null : await find(wanted);
      if (mine === asked) found.value = people;
    };
    const timer = window.setTimeout(() => void show(), PAUSE);
    return () => window.clearTimeout(timer);
  });
  const add = async (person: Person) => {
    // Whoever trains comes as a trainer; what they are here can be changed in the list.
    const part = person.role === 'trainee' ? 'trainee' : 'trainer';
    const place = { params: { cohort: cohort.id, person: person.id } };
    if (!wasDone(desk, await ask('setMember', { ...place, body: { part } }))) return;
    found.value = found.peek()?.filter(({ id }) => id !== person.id) ?? null;
    const undo = async () => {
      if (wasDone(desk, await ask('removeMember', place))) onDone();
    };
    const values = { name: person.displayName };
    desk.tell({ kind: 'done', text: 'desk-told.member-added', values, onUndo: () => void undo() });
    onDone();
  };
  return { name, found, close, add: (person) => void add(person) };
}
