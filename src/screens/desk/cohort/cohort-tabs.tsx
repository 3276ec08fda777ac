import type { InterfaceKey } from '../../texts.ts';
import { useTexts } from '../../ui.ts';
import { DeskTabs } from '../desk-tabs.tsx';

/** The pages of a cohort, with what stands behind its id in the address. */
export const COHORT_TABS = {
  progress: '',
  assignments: '/assignments',
  checks: '/checks',
  people: '/people',
  report: '/report',
};
export type CohortTab = keyof typeof COHORT_TABS;

const NAMES: Readonly<Record<CohortTab, InterfaceKey>> = {
  progress: 'cohort-tabs.progress',
  assignments: 'cohort-tabs.assignments',
  checks: 'cohort-tabs.checks',
  people: 'cohort-tabs.people',
  report: 'cohort-tabs.report',
};

interface Props {
  /** The cohort's id. */
  readonly cohort: string;
  readonly at: CohortTab;
}

/** The ways to the pages of one cohort. */
export function CohortTabs({ cohort, at }: Props) {
  const { t } = useTexts();
  return (
    <DeskTabs
      label={t('cohort-tabs.title')}
      tabs={(Object.keys(NAMES) as CohortTab[]).map((tab) => ({
        href: `#/desk/cohort/${cohort}${COHORT_TABS[tab]}`,
        name: t(NAMES[tab]),
        current: tab === at,
      }))}
    />
  );
}
