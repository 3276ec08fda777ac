/** The people of the organisation. */
import { signal } from '@preact/signals';
import { HouseFrame } from '../../../screens/desk/house/house-frame.tsx';
import { HousePeople } from '../../../screens/desk/house/house-people.tsx';
import { type Slips, SlipsPage } from '../../../screens/desk/people/slips.tsx';
import { copyText } from '../../copy-text.ts';
import type { Page } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { makeHousePeople } from './make-house-people.ts';

export async function openHousePeople(desk: Desk): Promise<Page> {
  await desk.services.words.need('desk/people', 'desk/cohort');
  const { person, organisation } = desk.me;
  const slips = signal<Slips | null>(null);
  const model = makeHousePeople(desk, (made) => {
    slips.value = made;
  });
  const onBack = () => {
    slips.value = null;
  };
  return {
    title: ({ t }) => `${organisation.name}: ${t('house-tabs.people')} – ${t('app.name')}`,
    draw: () =>
      slips.value ? (
        <SlipsPage {...slips.value} house={organisation.name} copy={copyText} onBack={onBack} />
      ) : (
        <HouseFrame frame={desk.frame('house')} at="people" title={organisation.name} role={person.role}>
          <HousePeople model={model} />
        </HouseFrame>
      ),
    close: () => {},
  };
}
