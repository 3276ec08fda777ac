/** What a cohort was assigned. */
import { signal } from '@preact/signals';
import type { Cohort } from '../../../protocol/cohort.ts';
import { AssignmentsPage } from '../../../screens/desk/assignments/assignments.tsx';
import type { AssignmentsModel, Changed } from '../../../screens/desk/assignments/assignments-model.ts';
import type { Page } from '../../page.ts';
import type { AnswerOf } from '../../server/client.ts';
import { localOf } from '../assign/local-time.ts';
import { ASSIGNMENTS_CHANGED, withdraw } from '../assign/send.ts';
import type { Desk } from '../desk.ts';
import { askEditions, type Editions, goalsIn, titleIn } from '../edition-titles.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import { both, makeReading } from '../reading.ts';

export async function openAssignments(desk: Desk, cohort: Cohort): Promise<Page> {
  await desk.services.words.need('desk/assign', 'guidance');
  const { model, read } = makeAssignments(desk, cohort);
  window.addEventListener(ASSIGNMENTS_CHANGED, read);
  return {
    title: ({ t }) => `${cohort.name}: ${t('cohort-tabs.assignments')} – ${t('app.name')}`,
    draw: () => <AssignmentsPage frame={desk.frame('cohorts')} cohort={cohort} model={model} />,
    close: () => window.removeEventListener(ASSIGNMENTS_CHANGED, read),
  };
}

function makeAssignments(desk: Desk, cohort: Cohort): { model: AssignmentsModel; read(): void } {
  const listed = signal<AnswerOf<'listAssignments'> | null>(null);
  const editions = signal<Editions>([]);
  const changing = signal<string | null>(null);
  const { read, unread } = makeReading(
    desk,
    () => both(desk.ask('listAssignments', { params: { cohort: cohort.id } }), askEditions(desk)),
    ([assignments, all]) => {
      editions.value = all.editions;
      listed.value = assignments;
    },
  );
  void read();
  const changeOnce = onceAtATime(change, false);
  const model: AssignmentsModel = {
    listed,
    unread,
    changing,
    titleOf: ({ version, scenario }) => {
      const edition = editions.value.find((one) => one.version === version);
      return titleIn(edition ?? { titles: {}, scenario }, desk.services.words.locale.value);
    },
    goalOf: ({ version, goal }) => {
      const edition = editions.value.find((one) => one.version === version);
      const goals = edition ? goalsIn(edition, desk.services.words.locale.value) : [];
      return goals.find(({ id }) => id === goal)?.name ?? '';
    },
    localOf: (moment) => localOf(moment, cohort.timeZone),
    withdraw: ({ id, title }, withdrawn) => void withdraw(desk, id, title, withdrawn, () => void read()),
    change: (assignment, changed) =>
      void changeOnce(desk, assignment, changed).then((done) => {
        if (done) changing.value = null;
        void read();
      }),
  };
  return { model, read: () => void read() };
}

async function change(desk: Desk, assignment: string, { title, opens, due }: Changed): Promise<boolean> {
  const body = { title: title.trim(), opens, due: due === '' ? null : due };
  const told = desk.heard(await desk.ask('changeAssignment', { params: { assignment }, body }));
  if (told) desk.tell({ kind: 'done', text: 'desk-told.saved' });
  return told !== null;
}
