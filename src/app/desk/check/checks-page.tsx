/** The team checks of a group. */
import { signal } from '@preact/signals';
import type { ListedCheck } from '../../../protocol/check.ts';
import type { Cohort } from '../../../protocol/cohort.ts';
import type { ChecksModel } from '../../../screens/desk/check/check-model.ts';
import { ChecksPage } from '../../../screens/desk/check/checks.tsx';
import type { Page } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { makeReading } from '../reading.ts';
import { CHECKS_CHANGED, withdraw } from './withdraw.ts';

export async function openChecks(desk: Desk, cohort: Cohort): Promise<Page> {
  await desk.services.words.need('desk/assign', 'desk/check');
  const checks = signal<readonly ListedCheck[] | null>(null);
  const { read, unread } = makeReading(
    desk,
    () => desk.ask('listChecks', { params: { cohort: cohort.id } }),
    (told) => (checks.value = told.checks),
  );
  void read();
  const again = () => void read();
  window.addEventListener(CHECKS_CHANGED, again);
  const model: ChecksModel = {
    checks,
    unread,
    withdraw: (check, withdrawn) => void withdraw(desk, check, withdrawn),
  };
  return {
    title: ({ t }) => `${cohort.name}: ${t('cohort-tabs.checks')} – ${t('app.name')}`,
    draw: () => <ChecksPage frame={desk.frame('cohorts')} cohort={cohort} model={model} />,
    close: () => window.removeEventListener(CHECKS_CHANGED, again),
  };
}
