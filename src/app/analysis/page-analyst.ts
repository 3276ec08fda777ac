import { makeAnalyst } from './analyst.ts';
import { openWorker } from './open-worker.ts';
import { remembering } from './remembering.ts';

/** The one analyst of the app: one worker at a time. */
export const pageAnalyst = remembering(makeAnalyst(openWorker));
