/** Whether somebody who has not signed out was signed in on this device: a session that has run out is told to them, and to nobody else. */
import { keep, readKept } from '../web-storage.ts';

const KEPT = 'simmerdown-was-here';

export const rememberVisit = (): void => keep('localStorage', KEPT, 'yes');
export const forgetVisit = (): void => keep('localStorage', KEPT, null);
export const wasHere = (): boolean => readKept('localStorage', KEPT) !== null;
