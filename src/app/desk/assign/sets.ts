/** Scenarios that belong together: the shift with a plan of its own, and each trade that has several. */

import { SHIFT_PLANS } from '../../../engine/shift/plans.ts';
import { INDUSTRIES } from '../../../engine/vocabulary.ts';
import type { Choosable, ScenarioSet } from '../../../screens/desk/assign/assign-model.ts';
import type { Texts } from '../../../screens/texts.ts';

/** Fewer are no set. */
const FEWEST = 2;
/** As many as one assignment takes. */
const MOST = 20;

export function setsOf({ t }: Texts, scenarios: readonly Choosable[]): readonly ScenarioSet[] {
  const shipped = scenarios.filter(({ own }) => !own);
  const planned = SHIFT_PLANS['before-lunch'].scenarios.flatMap((id) =>
    shipped.filter(({ scenario }) => scenario === id),
  );
  const trades = INDUSTRIES.map((industry) => ({
    id: industry,
    name: t(`industries.${industry}`),
    versions: shipped.filter((one) => one.industry === industry).map(({ version }) => version),
  }));
  const shift = {
    id: 'before-lunch',
    name: t('templates.before-lunch'),
    versions: planned.map(({ version }) => version),
  };
  return [shift, ...trades]
    .filter(({ versions }) => versions.length >= FEWEST)
    .map((set) => ({ ...set, versions: set.versions.slice(0, MOST) }));
}
