import type { ComponentChildren } from 'preact';
import type { Cohort } from '../../../protocol/cohort.ts';
import { useTexts } from '../../ui.ts';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import type { CohortPage } from './cohort-pages.ts';
import { CohortTabs } from './cohort-tabs.tsx';

interface Props {
  readonly frame: FrameModel;
  readonly cohort: Cohort;
  readonly at: CohortPage;
  readonly actions?: ComponentChildren;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** Every page of one cohort: its name, the way up, and its other pages. */
export function CohortFrame({ cohort, at, children, ...rest }: Props) {
  const { t } = useTexts();
  const up = [{ name: t('cohorts.title'), href: '#/desk' }];
  return (
    <DeskFrame {...rest} title={cohort.name} crumbs={up}>
      <CohortTabs cohort={cohort.id} at={at} />
      {children}
    </DeskFrame>
  );
}
