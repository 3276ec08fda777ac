/** Who is in a cohort, and what is done with them. */
import { type Signal, signal } from '@preact/signals';
import type { Cohort } from '../../../protocol/cohort.ts';
import type { Person } from '../../../protocol/people.ts';
import {
  type MembersFilter,
  type MembersModel,
  mayHaveLink,
  type Under,
} from '../../../screens/desk/people/members-model.ts';
import type { Desk } from '../desk.ts';
import { makeReading, type Reading } from '../reading.ts';
import { type Deeds, makeDeeds } from './member-deeds.ts';
import { makePages } from './pages.ts';

export interface Members extends MembersModel {
  readonly read: () => Promise<void>;
}

interface Needs {
  readonly desk: Desk;
  readonly cohort: Signal<Cohort>;
  onLinks(people: readonly Person[]): void;
}

export function makeMembers({ desk, cohort, onLinks }: Needs): Members {
  const { ask } = desk;
  const none: MembersFilter = { name: '', part: null };
  const list = makePages(desk, none, ({ name, part }, paging) => {
    const query = { ...paging, name: name || undefined, part: part ?? undefined };
    return ask('listMembers', { params: { cohort: cohort.peek().id }, query });
  });
  const chosen = signal<ReadonlySet<string>>(new Set());
  const others = signal<readonly Cohort[]>([]);
  const reading = readOthers(desk, cohort, others);
  const under = signal<Under | null>(null);
  const reread = async () => {
    chosen.value = new Set();
    await Promise.all([list.read(), readCohort(desk, cohort), reading.read()]);
  };
  const ticked = () => (list.items.peek() ?? []).filter(({ id }) => chosen.peek().has(id));
  const deeds: Deeds = makeDeeds({ desk, cohort, under, reread });
  return {
    cohort,
    members: list.items,
    unread: list.unread,
    unreadOthers: reading.unread,
    more: list.more,
    filter: list.filter,
    chosen,
    under,
    others,
    read: reread,
    find: (filter) => {
      chosen.value = new Set();
      list.find(filter);
    },
    readMore: list.readMore,
    remove: () => void deeds.remove(ticked()),
    move: (to) => void deeds.move(ticked(), to),
    setPart: (part) => void deeds.setPart(ticked(), part),
    makeLinks: () => onLinks(ticked().filter((person) => mayHaveLink(cohort.peek(), person))),
  };
}

async function readCohort({ ask, heard }: Desk, cohort: Signal<Cohort>): Promise<void> {
  const told = heard(await ask('readCohort', { params: { cohort: cohort.peek().id } }));
  if (told) cohort.value = told;
}

const readOthers = (desk: Desk, cohort: Signal<Cohort>, others: Signal<readonly Cohort[]>): Reading =>
  makeReading(
    desk,
    () => desk.ask('listCohorts', {}),
    ({ cohorts }) => {
      others.value = cohorts.filter(({ id, archived }) => archived === null && id !== cohort.peek().id);
    },
  );
