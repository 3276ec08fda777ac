/** The organisation's pages: a table of sections, each with who opens it. */
import { HOUSE_SECTIONS, type HouseSection } from '../../../screens/desk/house/house-sections.ts';
import type { Opened } from '../../page.ts';
import type { Desk } from '../desk.ts';

const OPENERS: Readonly<Record<HouseSection, (desk: Desk) => Promise<Opened>>> = {
  phrases: async (desk) => (await import('./phrases-page.tsx')).openTeamBook(desk),
  trade: async (desk) => (await import('./trade-page.tsx')).openTrade(desk),
  people: async (desk) => (await import('./house-people.tsx')).openHousePeople(desk),
  data: async (desk) => (await import('./house-data.tsx')).openHouseData(desk),
  log: async (desk) => (await import('./house-log.tsx')).openHouseLog(desk),
};

/** A section that is not there, or not for whoever asks, leads to the first one. */
export async function openHouse(desk: Desk, address = ''): Promise<Opened> {
  await desk.services.words.need('desk/house');
  const section = (Object.keys(HOUSE_SECTIONS) as HouseSection[]).find(
    (name) => HOUSE_SECTIONS[name].place === address,
  );
  if (section && HOUSE_SECTIONS[section].roles.includes(desk.me.person.role)) return OPENERS[section](desk);
  return { elsewhere: { page: 'desk', argument: 'house' } };
}
