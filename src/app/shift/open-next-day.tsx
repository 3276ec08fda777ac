/** The morning of a next day (SC-26): the post is read before anybody is put through. */
import { load } from 'virtual:scenarios';
import { newsOfAll, openNextDay } from '../../engine/shift/next-day.ts';
import { NEXT_DAY } from '../../engine/shift/plans.ts';
import { Morning } from '../../screens/shift/morning.tsx';
import { anySeed } from '../call/begin.ts';
import type { Page } from '../page.ts';
import type { Services } from '../services.ts';
import { nextDayContacts } from './contacts.ts';
import { openStart } from './open-start.tsx';

export async function openNextDayStart(services: Services): Promise<Page> {
  const { store, words } = services;
  const { contacts, find } = await nextDayContacts({ store, load });
  await words.need(...contacts.map(({ scenario }) => `scenarios/${scenario}`));
  const news = newsOfAll(contacts, find);
  return openStart(services, {
    name: NEXT_DAY,
    makeLog: (start) => openNextDay(contacts, { seed: anySeed(), start }, find),
    draw: (props) => <Morning news={news} {...props} />,
  });
}
