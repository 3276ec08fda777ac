/** Everybody of the organisation, and what an administrator does about them. */
import { signal } from '@preact/signals';
import type { PersonRole } from '../../../protocol/action.ts';
import type { Person } from '../../../protocol/people.ts';
import type { HouseFilter, HousePeopleModel } from '../../../screens/desk/house/house-people.tsx';
import type { Slips } from '../../../screens/desk/people/slips.tsx';
import type { Desk } from '../desk.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import { slipOf } from '../people/links.ts';
import { makePages } from '../people/pages.ts';
import { renamePerson } from '../people/rename.ts';
import { makeReading } from '../reading.ts';
import { wasDone } from '../was-done.ts';

export function makeHousePeople(desk: Desk, onLink: (slips: Slips) => void): HousePeopleModel {
  const { ask, heard, tell, me } = desk;
  const none: HouseFilter = { name: '', role: null, alone: false };
  const { items, unread, more, filter, read, readMore, find } = makePages(desk, none, (wanted, paging) => {
    const query = { ...paging, name: wanted.name || undefined, role: wanted.role ?? undefined };
    return ask('listPeople', { query: { ...query, alone: wanted.alone ? 'true' : undefined } });
  });
  const cohorts = signal<ReadonlyMap<string, string>>(new Map());
  const names = makeReading(
    desk,
    () => ask('listCohorts', {}),
    (told) => (cohorts.value = new Map(told.cohorts.map(({ id, name }) => [id, name]))),
  );
  void Promise.all([read(), names.read()]);
  /** Whoever has changed themselves is somebody else now: all begins anew. */
  const afterwards = async ({ id }: Person) => {
    if (id === me.person.id) location.reload();
    await read();
  };
  const changeRole = onceAtATime(async (person: Person, role: PersonRole) => {
    const params = { person: person.id };
    if (!wasDone(desk, await ask('changeRole', { params, body: { role } }))) return;
    tell({ kind: 'done', text: `desk-told.role-${role}`, values: { name: person.displayName } });
    await afterwards(person);
  }, undefined);
  const erase = onceAtATime(async (person: Person) => {
    if (!wasDone(desk, await ask('erasePerson', { params: { person: person.id } }))) return;
    tell({ kind: 'done', text: 'desk-told.person-erased', values: { name: person.displayName } });
    await afterwards(person);
  }, undefined);
  const rename = onceAtATime(
    (person: Person, name: string) => renamePerson(desk, person, name, () => void read()),
    undefined,
  );
  const signOut = onceAtATime(async ({ id, displayName }: Person) => {
    if (!wasDone(desk, await ask('signOutPerson', { params: { person: id } }))) return;
    tell({ kind: 'done', text: 'desk-told.person-signed-out', values: { name: displayName } });
  }, undefined);
  const makeLink = onceAtATime(async ({ id, displayName }: Person) => {
    const told = heard(await ask('makeSignInLink', { params: { person: id } }));
    if (told) onLink({ slips: [slipOf(id, displayName, told.token)], expires: told.expires });
  }, undefined);
  return {
    people: items,
    unread,
    more,
    filter,
    cohorts,
    unreadCohorts: names.unread,
    runs: me.person.role === 'administrator',
    self: me.person.id,
    find,
    readMore,
    changeRole: (person, role) => void changeRole(person, role),
    rename: (person, name) => void rename(person, name),
    signOut: (person) => void signOut(person),
    makeLink: (person) => void makeLink(person),
    erase: (person) => void erase(person),
  };
}
