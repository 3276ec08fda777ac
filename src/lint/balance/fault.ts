import type { Finding } from '../finding.ts';

/** A finding that does not say yet which scenario it is about. */
export type Fault = Pick<Finding, 'code' | 'at' | 'detail'>;
