/** The way up from a person: to their group, where one came from it, and to all groups. */
import type { PersonRecord } from '../../../protocol/record.ts';
import type { Crumb } from '../desk-frame.tsx';

export function groupCrumbs(all: string, groups: PersonRecord['groups'], cohort: string): readonly Crumb[] {
  const group = groups.find((each) => each.cohort === cohort);
  return [
    { name: all, href: '#/desk' },
    ...(group ? [{ name: group.name, href: `#/desk/cohort/${group.cohort}` }] : []),
  ];
}
