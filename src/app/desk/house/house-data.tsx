/** How long people are kept, and one's own data. */
import { signal } from '@preact/signals';
import { type DataModel, HouseData } from '../../../screens/desk/house/house-data.tsx';
import { HouseFrame } from '../../../screens/desk/house/house-frame.tsx';
import type { Page } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import { both, makeReading } from '../reading.ts';
import { fileName } from '../take-away/file-name.ts';
import { makeTakeAway } from '../take-away/take-away.ts';

export async function openHouseData(desk: Desk): Promise<Page> {
  await desk.services.words.need('desk/people');
  const { person, organisation } = desk.me;
  const model = makeData(desk);
  return {
    title: ({ t }) => `${organisation.name}: ${t('house-tabs.data')} – ${t('app.name')}`,
    draw: () => (
      <HouseFrame frame={desk.frame('house')} at="data" title={organisation.name} role={person.role}>
        <HouseData model={model} />
      </HouseFrame>
    ),
    close: () => {},
  };
}

function makeData(desk: Desk): DataModel {
  const { ask, heard, tell, me } = desk;
  const days = signal<number | null | undefined>(undefined);
  const set = async (wanted: number | null): Promise<boolean> => {
    const told = heard(await ask('setRetention', { body: { days: wanted } }));
    if (told) days.value = told.days;
    return told !== null;
  };
  const kudos = signal<boolean | undefined>(undefined);
  const setKudos = async (on: boolean): Promise<boolean> => {
    const told = heard(await ask('setHouseKudos', { body: { on } }));
    // Shown as it is also where it was refused.
    kudos.value = told?.on ?? kudos.peek();
    return told !== null;
  };
  const { read, unread } = makeReading(
    desk,
    () => both(ask('readRetention', {}), ask('readHouseKudos', {})),
    ([kept, given]) => {
      days.value = kept.days;
      kudos.value = given.on;
    },
  );
  if (me.person.role === 'administrator') void read();
  const away = makeTakeAway(desk);
  return {
    ...away,
    days,
    unread,
    setDays: onceAtATime(async (wanted: number | null) => {
      const before = days.peek() ?? null;
      if (!(await set(wanted))) return;
      const onUndo = async () => {
        if (await set(before)) tell({ kind: 'done', text: 'desk-told.undone' });
      };
      tell({ kind: 'done', text: 'desk-told.saved', onUndo: () => void onUndo() });
    }, undefined),
    kudos,
    setKudos: onceAtATime(async (on: boolean) => {
      if (!(await setKudos(on))) return;
      const onUndo = async () => {
        if (await setKudos(!on)) tell({ kind: 'done', text: 'desk-told.undone' });
      };
      tell({ kind: 'done', text: 'desk-told.saved', onUndo: () => void onUndo() });
    }, undefined),
    takeOwn: () =>
      void away.take({
        route: 'exportMe',
        file: fileName([me.person.displayName, 'data'], 'zip', new Date()),
      }),
  };
}
