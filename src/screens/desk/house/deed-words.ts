/** What an entry of the log says was done, in words. Pure. */
import type { Action } from '../../../protocol/action.ts';
import type { AuditEntry } from '../../../protocol/care.ts';
import type { InterfaceKey } from '../../texts.ts';

export type DeedKey = InterfaceKey & `deeds.${string}`;
type Change = AuditEntry['change'];

/** The first of these that stands in a change says what it was; `true` and `false` may be two deeds. */
const IN_COHORT: readonly (readonly [string, (change: Change) => DeedKey])[] = [
  ['member', memberDeed],
  ['joined', () => 'deeds.joined'],
  ['joinCode', ({ revoked }) => (revoked ? 'deeds.code-revoked' : 'deeds.code-made')],
  ['signInLinks', () => 'deeds.links-made'],
  ['roster', () => 'deeds.roster-imported'],
  ['export', () => 'deeds.taken-away'],
  ['reminded', () => 'deeds.reminded'],
  ['taken', () => 'deeds.reminder-taken-back'],
  ['archived', ({ archived }) => (archived ? 'deeds.cohort-archived' : 'deeds.cohort-restored')],
];

function memberDeed({ removed, to }: Change): DeedKey {
  if (removed) return 'deeds.member-removed';
  return to === undefined ? 'deeds.member-set' : 'deeds.member-moved';
}

/** What somebody has changed of their own account, as `what` has it. */
const OWN: Readonly<Record<string, DeedKey>> = {
  'own-data': 'deeds.own-data',
  name: 'deeds.own-name',
  password: 'deeds.own-password',
  phrase: 'deeds.own-phrase',
  'signed-out': 'deeds.signed-out',
};

const BY_ACTION: Readonly<Partial<Record<Action, (change: Change) => DeedKey>>> = {
  'make-cohort': () => 'deeds.cohort-made',
  'run-cohort': (change) => IN_COHORT.find(([key]) => key in change)?.[1](change) ?? 'deeds.cohort-changed',
  assign: (change) => ('check' in change ? 'deeds.check-given' : 'deeds.assigned'),
  'run-check': ({ withdrawn }) => (withdrawn ? 'deeds.check-withdrawn' : 'deeds.check-given'),
  'run-assignment': ({ withdrawn }) => {
    if (withdrawn === undefined) return 'deeds.assignment-changed';
    return withdrawn ? 'deeds.withdrawn' : 'deeds.given-again';
  },
  'change-role': () => 'deeds.role-changed',
  'rename-person': () => 'deeds.renamed',
  'sign-out-person': () => 'deeds.signed-out-everywhere',
  'help-sign-in': () => 'deeds.links-made',
  'erase-person': ({ by }) => (by === 'retention' ? 'deeds.erased-by-retention' : 'deeds.erased'),
  'own-account': ({ what }) => OWN[String(what)] ?? 'deeds.own-account',
  'run-organisation': (change) => {
    if ('founded' in change) return 'deeds.house-founded';
    return 'retentionDays' in change ? 'deeds.retention' : 'deeds.house-changed';
  },
  'enrol-person': () => 'deeds.newcomer',
  'play-match': () => 'deeds.match-joined',
  'annotate-attempt': () => 'deeds.annotated',
  'publish-scenario': () => 'deeds.published',
  'run-scenario': (change) => {
    if ('export' in change) return 'deeds.taken-away';
    return change.retired ? 'deeds.retired' : 'deeds.brought-back';
  },
  'play-as-expert': () => 'deeds.expert',
  'use-templates': () => 'deeds.template',
  'write-phrases': () => 'deeds.phrases',
  'host-matches': () => 'deeds.match-opened',
  'run-match': () => 'deeds.match-led',
  'make-seasons': () => 'deeds.season-made',
  'run-season': ({ withdrawn }) => (withdrawn ? 'deeds.season-withdrawn' : 'deeds.season-back'),
};

export const deedKey = ({ action, change }: Pick<AuditEntry, 'action' | 'change'>): DeedKey =>
  BY_ACTION[action]?.(change) ?? 'deeds.other';
