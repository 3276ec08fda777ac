/** Who may do what: one function, and it says no unless a rule says yes. */
import { ACTIONS, type Action, type ObjectKind, type PersonRole } from '../../protocol/action.ts';

/** Whoever asks, as the database knows them at this moment. */
export interface Actor {
  readonly personId: string;
  readonly learnerId: string;
  readonly organisationId: string;
  readonly role: PersonRole;
  /** Ids of the cohorts they train. */
  readonly trains: readonly string[];
  /** Ids of the cohorts they learn in. */
  readonly learnsIn: readonly string[];
}

/** Whose something is; what has none of a kind belongs to nobody of that kind. */
export interface Owned {
  readonly kind: ObjectKind;
  readonly organisationId: string | null;
  /** The cohorts through which trainers reach it. */
  readonly cohorts: readonly string[];
  /** Whose own it is: their account, their attempt. */
  readonly learnerId: string | null;
  /** Learners who have it together: a team's call. */
  readonly crew?: readonly string[];
  /** It was asked for with the key that its owner lets people have. */
  readonly keyed?: boolean;
  /** What a person may; trainers reach no other staff through a cohort where it would let them act in their name. */
  readonly role?: PersonRole;
  /** An assignment is for these people of its cohorts only; null where it is for all of them. */
  readonly onlyFor?: readonly string[] | null;
}

export const NOTHING: Owned = { kind: 'nothing', organisationId: null, cohorts: [], learnerId: null };

type Rule = (actor: Actor | null, object: Owned) => boolean;

const anybody: Rule = () => true;
const signedIn: Rule = (actor) => actor !== null;
const member: Rule = (actor, object) => actor !== null && object.organisationId === actor.organisationId;
const administrator: Rule = (actor, object) => member(actor, object) && actor?.role === 'administrator';
const trainer: Rule = (actor, object) => member(actor, object) && actor?.role === 'trainer';
const theirTrainer: Rule = (actor, object) =>
  trainer(actor, object) && object.cohorts.some((cohort) => actor?.trains.includes(cohort));
const themselves: Rule = (actor, object) =>
  member(actor, object) && object.learnerId !== null && object.learnerId === actor?.learnerId;
const ofCrew: Rule = (actor, object) =>
  member(actor, object) && (object.crew?.includes(actor?.learnerId ?? '') ?? false);
const withKey: Rule = (_actor, object) => object.keyed === true;
/** Who holds another role cannot be signed in, or made a trainee of one's own, by a trainer. */
const ofTrainee =
  (rule: Rule): Rule =>
  (actor, object) =>
    object.role === 'trainee' && rule(actor, object);
/** Nobody judges their own calls, nor praises them. */
const notThemselves =
  (rule: Rule): Rule =>
  (actor, object) =>
    !themselves(actor, object) && rule(actor, object);
const ofNoCohort: Rule = (actor, object) => trainer(actor, object) && object.cohorts.length === 0;
const addressee: Rule = (actor, object) =>
  member(actor, object) &&
  object.cohorts.some((cohort) => actor?.learnsIn.includes(cohort)) &&
  (object.onlyFor ?? [actor?.learnerId]).includes(actor?.learnerId ?? '');

const oneOf =
  (...rules: readonly Rule[]): Rule =>
  (actor, object) =>
    rules.some((rule) => rule(actor, object));

const staff = oneOf(administrator, trainer);
const inCharge = oneOf(administrator, theirTrainer);

/** Total over the actions: a new one does not compile until somebody has decided about it. */
const RULES: Readonly<Record<Action, Rule>> = {
  'look-around': anybody,
  'sign-in': anybody,
  'own-account': signedIn,
  'run-organisation': administrator,
  'list-people': staff,
  'make-cohort': staff,
  'use-templates': staff,
  'see-person': oneOf(inCharge, themselves),
  'change-role': administrator,
  'help-sign-in': oneOf(administrator, ofTrainee(theirTrainer)),
  'rename-person': oneOf(administrator, ofTrainee(theirTrainer)),
  'sign-out-person': administrator,
  'enrol-person': oneOf(administrator, ofTrainee(oneOf(theirTrainer, ofNoCohort))),
  'erase-person': oneOf(administrator, themselves),
  'see-cohort': oneOf(inCharge, addressee),
  'run-cohort': inCharge,
  assign: inCharge,
  'see-assignment': oneOf(inCharge, addressee),
  'run-assignment': inCharge,
  'run-check': inCharge,
  'answer-check': addressee,
  'begin-attempt': signedIn,
  'play-attempt': oneOf(themselves, ofCrew),
  'see-attempt': oneOf(inCharge, themselves, ofCrew),
  'annotate-attempt': notThemselves(inCharge),
  'see-scenarios': member,
  'publish-scenario': staff,
  'run-scenario': staff,
  'play-as-expert': staff,
  'see-house': member,
  'offer-phrase': member,
  'write-phrases': staff,
  'host-matches': staff,
  'run-match': oneOf(administrator, themselves),
  'see-match': oneOf(member, withKey),
  'play-match': member,
  'play-day-call': member,
  'make-seasons': staff,
  'see-season': oneOf(inCharge, themselves, addressee),
  'run-season': oneOf(administrator, themselves),
  'play-season': addressee,
  'give-kudos': notThemselves(member),
  'withdraw-kudos': themselves,
  'take-kudos': themselves,
};

/** `object` must be of the action's own kind; one of another kind is nobody's to touch. */
export function can(actor: Actor | null, action: Action, object: Owned): boolean {
  return object.kind === ACTIONS[action] && RULES[action](actor, object);
}
