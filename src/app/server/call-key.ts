/** Under which a finished call is brought to the server. */
import { hash32 } from '../../engine/hash.ts';
import type { FinishedRecord } from '../store/store.ts';

/** Those from before they had an id go by what is in them. */
export const keyOf = ({ call, log, endedAt }: Pick<FinishedRecord, 'call' | 'log' | 'endedAt'>): string =>
  call ?? `log-${hash32(log).toString(36)}-${endedAt}`;
