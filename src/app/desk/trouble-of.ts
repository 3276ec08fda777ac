/** Why nothing was answered, in the words of the desk. */
import type { DeskTroubleKey } from '../../screens/desk/told.ts';
import type { Trouble, Troubled } from '../server/client.ts';

const SAID: Readonly<Partial<Record<Trouble, DeskTroubleKey>>> = {
  offline: 'desk-troubles.offline',
  'no-server': 'desk-troubles.offline',
  busy: 'desk-troubles.busy',
  'not-ready': 'desk-troubles.busy',
  'too-many-requests': 'desk-troubles.too-many-requests',
  'sign-in-needed': 'desk-troubles.sign-in-needed',
  'not-allowed': 'desk-troubles.not-allowed',
  'not-found': 'desk-troubles.not-found',
  gone: 'desk-troubles.not-found',
  'assignment-refused': 'desk-troubles.assignment-refused',
  'check-refused': 'desk-troubles.assignment-refused',
  'season-refused': 'desk-troubles.season-refused',
  'cohort-archived': 'desk-troubles.cohort-archived',
  'not-a-trainer': 'desk-troubles.not-a-trainer',
  'phrases-full': 'desk-troubles.phrases-full',
  full: 'desk-troubles.full',
  'last-administrator': 'desk-troubles.last-administrator',
  'match-moved-on': 'desk-troubles.match-moved-on',
  'deed-refused': 'desk-troubles.match-moved-on',
};

export const troubleOf = ({ code }: Troubled): DeskTroubleKey => SAID[code] ?? 'desk-troubles.unexpected';
