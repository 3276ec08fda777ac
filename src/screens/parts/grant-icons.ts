import type { Grant } from '../../engine/scenario/scenario.ts';
import type { IconName } from './icon-paths.ts';

/** One sign for each kind of permission, wherever it is shown. */
export const GRANT_ICONS: Readonly<Record<Grant, IconName>> = {
  can: 'check',
  cannot: 'close',
  approval: 'approval',
};
