/** The sections of the organisation's pages, in the order of their tabs. Pure. */
import type { PersonRole } from '../../../protocol/action.ts';
import type { InterfaceKey } from '../../texts.ts';

interface Section {
  /** What stands in the address behind `#/desk/house/`. */
  readonly place: string;
  readonly name: InterfaceKey;
  /** To whom it is shown. */
  readonly roles: readonly PersonRole[];
}

const STAFF: readonly PersonRole[] = ['administrator', 'trainer'];

const SECTIONS = {
  people: { place: '', name: 'house-tabs.people', roles: STAFF },
  data: { place: 'data', name: 'house-tabs.data', roles: STAFF },
  log: { place: 'log', name: 'house-tabs.log', roles: ['administrator'] },
  phrases: { place: 'phrases', name: 'house-tabs.phrases', roles: STAFF },
  trade: { place: 'trade', name: 'house-tabs.trade', roles: ['administrator'] },
} as const satisfies Readonly<Record<string, Section>>;
export type HouseSection = keyof typeof SECTIONS;
export const HOUSE_SECTIONS: Readonly<Record<HouseSection, Section>> = SECTIONS;
