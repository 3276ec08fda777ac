import type { InterfaceKey } from '../../texts.ts';
import { useTexts } from '../../ui.ts';
import { DeskTabs } from '../desk-tabs.tsx';
import { COHORT_PAGES, type CohortPage } from './cohort-pages.ts';

const NAMES: Readonly<Record<CohortPage, InterfaceKey>> = {
  progress: 'cohort-tabs.progress',
  assignments: 'cohort-tabs.assignments',
  checks: 'cohort-tabs.checks',
  people: 'cohort-tabs.people',
  report: 'cohort-tabs.report',
};

interface Props {
  /** The cohort's id. */
  readonly cohort: string;
  readonly at: CohortPage;
}

/** The ways to the pages of one cohort. */
export function CohortTabs({ cohort, at }: Props) {
  const { t } = useTexts();
  return (
    <DeskTabs
      label={t('cohort-tabs.title')}
      tabs={(Object.keys(NAMES) as CohortPage[]).map((tab) => ({
        href: `#/desk/cohort/${cohort}${COHORT_PAGES[tab]}`,
        name: t(NAMES[tab]),
        current: tab === at,
      }))}
    />
  );
}
