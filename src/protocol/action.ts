/** Everything somebody can want of the server. Who may is decided in `server/authority`, and nowhere else. */

/** What the deed is done to; each kind knows its own way to an owner. */
export const OBJECT_KINDS = [
  'nothing',
  'organisation',
  'person',
  'cohort',
  'assignment',
  'attempt',
  'scenario',
  'match',
  'season',
  'check',
  'kudos',
] as const;
export type ObjectKind = (typeof OBJECT_KINDS)[number];

/** Every action with the kind of thing it is done to. */
export const ACTIONS = {
  /** Open to everybody, signed in or not. */
  'look-around': 'nothing',
  'sign-in': 'nothing',
  /** About oneself; whoever is signed in may. */
  'own-account': 'nothing',
  'run-organisation': 'organisation',
  'list-people': 'organisation',
  'make-cohort': 'organisation',
  'use-templates': 'organisation',
  'see-person': 'person',
  'change-role': 'person',
  'help-sign-in': 'person',
  /** Put their name right. */
  'rename-person': 'person',
  /** On every device, as after a telephone was lost. */
  'sign-out-person': 'person',
  /** Take somebody into a cohort, as a trainee. */
  'enrol-person': 'person',
  'erase-person': 'person',
  'see-cohort': 'cohort',
  'run-cohort': 'cohort',
  assign: 'cohort',
  'see-assignment': 'assignment',
  'run-assignment': 'assignment',
  'run-check': 'check',
  'answer-check': 'check',
  'begin-attempt': 'nothing',
  'play-attempt': 'attempt',
  'see-attempt': 'attempt',
  'annotate-attempt': 'attempt',
  'see-scenarios': 'organisation',
  'publish-scenario': 'organisation',
  'run-scenario': 'scenario',
  'play-as-expert': 'scenario',
  /** How the house works: its trade, its phrase book. */
  'see-house': 'organisation',
  'offer-phrase': 'organisation',
  'write-phrases': 'organisation',
  'host-matches': 'organisation',
  /** Lead it from phase to phase; it belongs to its host. */
  'run-match': 'match',
  /** In its room, or with the key of whoever only looks on. */
  'see-match': 'match',
  'play-match': 'match',
  'play-day-call': 'organisation',
  'make-seasons': 'organisation',
  'see-season': 'season',
  /** Take it back; it belongs to its maker. */
  'run-season': 'season',
  'play-season': 'season',
  'give-kudos': 'attempt',
  'withdraw-kudos': 'kudos',
  /** Into a shift. */
  'take-kudos': 'kudos',
} as const satisfies Readonly<Record<string, ObjectKind>>;
export type Action = keyof typeof ACTIONS;

/** From most to least. */
export const PERSON_ROLES = ['administrator', 'trainer', 'trainee'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** What somebody is in a cohort. */
export const COHORT_PARTS = ['trainer', 'trainee'] as const;
export type CohortPart = (typeof COHORT_PARTS)[number];
