/** Where the desk begins: the cohorts somebody has to do with. */
import { signal } from '@preact/signals';
import type { Cohort, CohortStanding } from '../../../protocol/cohort.ts';
import { type CohortsModel, CohortsPage } from '../../../screens/desk/cohort/cohorts.tsx';
import { ownZone, zoneNames } from '../../../screens/desk/cohort/zones.ts';
import type { Page } from '../../page.ts';
import { askOnce } from '../../server/ask-once.ts';
import type { Told } from '../../server/client.ts';
import type { Desk } from '../desk.ts';
import { makeReading } from '../reading.ts';

export async function openCohorts(desk: Desk): Promise<Page> {
  await desk.services.words.need('desk/cohort');
  const { model, read, close } = makeModel(desk);
  void read();
  return {
    title: ({ t }) => `${t('cohorts.title')} – ${t('app.name')}`,
    draw: () => <CohortsPage frame={desk.frame('cohorts')} model={model} />,
    close,
  };
}

function makeModel(desk: Desk) {
  const { ask, heard, tell, goTo } = desk;
  const cohorts = signal<readonly Cohort[] | null>(null);
  const { standings, unread: unreadStandings, follow, close } = readStandings(desk);
  const { read, unread } = makeReading(
    desk,
    () => ask('listCohorts', {}),
    (told) => {
      cohorts.value = told.cohorts;
      void follow(told.cohorts);
    },
  );
  const archive = async ({ id, name }: Cohort, archived: boolean): Promise<void> => {
    const told = heard(await ask('changeCohort', { params: { cohort: id }, body: { archived } }));
    if (!told) return;
    tell({
      kind: 'done',
      text: archived ? 'desk-told.cohort-archived' : 'desk-told.cohort-restored',
      values: { name },
      onUndo: () => void archive(told, !archived),
    });
    await read();
  };
  const change: CohortsModel['change'] = async ({ id, name: before, timeZone: zone }, to) => {
    const told = heard(await ask('changeCohort', { params: { cohort: id }, body: to }));
    if (!told) return false;
    tell({
      kind: 'done',
      text: 'desk-told.cohort-changed',
      values: { name: told.name },
      onUndo: () => void change(told, { name: before, timeZone: zone }),
    });
    await read();
    return true;
  };
  const model: CohortsModel = {
    cohorts,
    unread,
    standings,
    unreadStandings,
    zones: zoneNames(),
    ownZone: ownZone(),
    make: async (body) => {
      const made = heard(await askOnce(ask, 'makeCohort', { body }));
      if (made) goTo('cohort', made.id, 'people');
    },
    change,
    archive: (cohort, archived) => void archive(cohort, archived),
  };
  return { model, read, close };
}

/** How the groups stand, one after the other: the page is there before. Where one cannot be read, the page says so. */
function readStandings(desk: Desk) {
  const standings = signal<ReadonlyMap<string, CohortStanding>>(new Map());
  let latest = 0;
  let followed: readonly Cohort[] = [];
  const askAll = async (): Promise<Told<null>> => {
    latest += 1;
    const mine = latest;
    for (const { id, archived, trainees } of followed) {
      if (archived !== null || trainees === 0) continue;
      const told = await desk.ask('readStanding', { params: { cohort: id } });
      if (mine !== latest) break;
      if (!told.ok) return told;
      standings.value = new Map(standings.peek()).set(id, told.answer);
    }
    return { ok: true, answer: null };
  };
  const { read, unread } = makeReading(desk, askAll, () => {});
  const follow = (cohorts: readonly Cohort[]) => {
    followed = cohorts;
    return read();
  };
  const close = () => {
    latest += 1;
  };
  return { standings, unread, follow, close };
}
