import { NUMBERS } from '../../engine/numbers.ts';
import type { Texts } from '../texts.ts';

/** When the agent gets back to somebody after a pause, as it is said and written (M-15). Pure. */
export const callBackTime = ({ t }: Texts): string => t('paused.after', { count: NUMBERS.callBack.minutes });
