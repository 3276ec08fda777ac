/** The rows of every table (`migrations/`). Ids are texts made by us, times milliseconds since 1970, flags 0 or 1. */

import type { Generated } from 'kysely';
import type { Phase } from '../../contest/match.ts';
import type { Verdict } from '../../engine/analysis/verdict.ts';
import type { Tier } from '../../engine/score/sheet.ts';
import type { Mode } from '../../engine/vocabulary.ts';
import type { Action, CohortPart, PersonRole } from '../../protocol/action.ts';

export interface OrganisationRow {
  id: string;
  name: string;
  retentionDays: number | null;
  settings: string;
  /** Counted up by whoever changes who administers, so that two at once follow one another. */
  roleChanges: Generated<number>;
  createdMs: number;
}

export interface LearnerRow {
  id: string;
  organisationId: string;
}

export interface PersonRow {
  id: string;
  organisationId: string;
  learnerId: string;
  displayName: string;
  /** What people are sorted and found by: the name without capitals and accents. */
  sortName: string;
  login: string | null;
  email: string | null;
  role: PersonRole;
  sharesComposure: 0 | 1;
  /** Colleagues may give them kudos. */
  takesKudos: 0 | 1;
  createdMs: number;
  /** When they were last signed in on any device, to within minutes; sessions go, this stays. */
  seenMs: number;
}

export interface PasswordRow {
  personId: string;
  hash: string;
  changedMs: number;
}

export interface RecoveryPhraseRow {
  personId: string;
  phraseHash: string;
  createdMs: number;
}

export interface IdentityRow {
  issuer: string;
  subject: string;
  personId: string;
}

export interface SessionRow {
  id: string;
  personId: string;
  tokenHash: string;
  device: string;
  createdMs: number;
  seenMs: number;
  expiresMs: number;
}

export interface FirstLinkRow {
  tokenHash: string;
  expiresMs: number;
}

export interface SignInLinkRow {
  tokenHash: string;
  personId: string;
  expiresMs: number;
}

export interface CohortRow {
  id: string;
  organisationId: string;
  name: string;
  timeZone: string;
  /** Counted up by every import of people, so that two at once follow one another. */
  imports: Generated<number>;
  createdMs: number;
  archivedMs: number | null;
}

export interface CohortMemberRow {
  cohortId: string;
  personId: string;
  part: CohortPart;
  joinedMs: number;
}

export interface JoinCodeRow {
  id: string;
  cohortId: string;
  code: string;
  expiresMs: number;
  mostUses: number;
  uses: number;
  createdMs: number;
  revokedMs: number | null;
}

export interface AuditRow {
  organisationId: string;
  number: number;
  atMs: number;
  actorId: string | null;
  action: Action;
  object: string;
  change: string;
  request: string;
  previousHash: string;
  hash: string;
}

/** The newest entry of an organisation's log. */
export interface AuditEndRow {
  organisationId: string;
  number: number;
  hash: string;
  /** With the installation's secret; null until a server has put it there. */
  seal: string | null;
}

export interface JobRow {
  id: string;
  kind: string;
  uniqueKey: string;
  body: string;
  runMs: number;
  claimedUntilMs: number | null;
  tries: number;
  doneMs: number | null;
  problem: string | null;
}

export interface RulesRow {
  hash: string;
  engineVersion: string;
  numbers: string;
  firstSeenMs: number;
}

export interface ScenarioVersionRow {
  id: string;
  organisationId: string | null;
  /** The organisation's id, or empty for what comes with the program. */
  publisher: string;
  scenario: string;
  number: number;
  digest: string;
  contentHash: string;
  accepted: string;
  words: string;
  /** The files as they were handed in; null for what was made of other editions. */
  source: string | null;
  publishedMs: number;
  retiredMs: number | null;
}

export interface AssignmentRow {
  id: string;
  organisationId: string;
  cohortId: string;
  title: string;
  terms: string;
  opensMs: number;
  dueMs: number | null;
  forAll: 0 | 1;
  createdMs: number;
  withdrawnMs: number | null;
}

export interface AssignmentItemRow {
  assignmentId: string;
  position: number;
  scenarioVersionId: string;
  /** What it is played with; null: everybody chooses. */
  goal: string | null;
}

export interface AssignmentPersonRow {
  assignmentId: string;
  personId: string;
}

export interface AssignmentTemplateRow {
  id: string;
  organisationId: string;
  name: string;
  body: string;
  createdMs: number;
  /** Taken away, until somebody takes that back. */
  removedMs: number | null;
}

export interface AttemptRow {
  id: string;
  organisationId: string;
  learnerId: string;
  scenarioVersionId: string;
  assignmentId: string | null;
  /** The live match it belongs to. */
  matchId: string | null;
  clientKey: string;
  /** Which of the calls that the assignment allows, from 1; null without an assignment. */
  ordinal: number | null;
  supervised: 0 | 1;
  mode: Mode;
  /** A list of what was shown, settled apart from the mode; null: as the mode has it. */
  helps: string | null;
  locale: string;
  seed: number;
  carried: string;
  rulesHash: string;
  state: 'open' | 'finished' | 'abandoned';
  lastSeq: number;
  openedMs: number;
  finishedMs: number | null;
  late: 0 | 1;
  total: number | null;
  tier: Tier | null;
  sheet: string | null;
  /** What it tells about skills and dimensions (`course/measures`); null until it is over. */
  measures: string | null;
  /** When its decisions were weighed; null until then. */
  analysedMs: number | null;
  /** Thousandths; null where nothing was decided. */
  accuracy: number | null;
}

export interface AttemptInputRow {
  attemptId: string;
  seq: number;
  atMs: number;
  input: string;
}

export interface DecisionRow {
  attemptId: string;
  seq: number;
  line: string;
  move: string;
  /** The line or the ending that came of it. */
  led: string;
  verdict: Verdict;
  regret: number;
}

export interface AttemptNoteRow {
  id: string;
  attemptId: string;
  authorId: string;
  text: string;
  createdMs: number;
  /** Null: it stands as it was written. */
  changedMs: number | null;
}

export interface AttemptOverrideRow {
  attemptId: string;
  authorId: string;
  total: number;
  reason: string;
  createdMs: number;
}

export interface ExpertAnswerRow {
  scenarioVersionId: string;
  learnerId: string;
  line: string;
  choice: string;
  reason: string;
  createdMs: number;
}

export interface ExpertKeyRow {
  scenarioVersionId: string;
  learnerId: string;
  changedMs: number;
  /** Null: still to be changed. */
  handedMs: number | null;
}

export interface PhraseRow {
  id: string;
  organisationId: string;
  situation: string;
  locale: string;
  text: string;
  /** When it came into the book; null while it is only offered. */
  takenMs: number | null;
  createdMs: number;
}

export interface NudgeRow {
  id: string;
  personId: string;
  assignmentId: string;
  /** Those that were sent with one press. */
  batch: string;
  /** In the cohort's zone: nobody is reminded twice a day of the same. */
  day: string;
  createdMs: number;
  seenMs: number | null;
}

export interface LiveMatchRow {
  id: string;
  organisationId: string;
  /** The learner of whoever leads it. */
  hostId: string;
  name: string;
  code: string;
  terms: string;
  phase: Phase;
  round: number;
  sinceMs: number;
  pausedAtMs: number | null;
  pausedMs: number;
  /** How often it was led on: the next deed says which one it is. */
  deeds: number;
  createdMs: number;
}

export interface MatchRoundRow {
  matchId: string;
  round: number;
  scenarioVersionId: string;
  beganMs: number | null;
  endedMs: number | null;
}

export interface MatchTeamRow {
  id: string;
  matchId: string;
  position: number;
  name: string;
}

export interface MatchPlayerRow {
  matchId: string;
  learnerId: string;
  teamId: string | null;
  /** Null for whoever does not want to be named, and for whoever was erased. */
  name: string | null;
  joinedMs: number;
  leftMs: number | null;
  /** They have asked for as much time for a reply as they like. */
  untimed: Generated<0 | 1>;
  /** Place in the order of the team, from 1; null behind those who have one. */
  turn: number | null;
}

export interface MatchCallRow {
  attemptId: string;
  matchId: string;
  round: number;
  learnerId: string;
  /** Tenths, after the last input: as the player sees it. */
  calm: number;
  /** What it counts, once it is over. */
  mark: string | null;
  /** What was done well in it, once it is over. */
  feats: string | null;
  /** When the time for the next reply is up, in milliseconds played of the round; null where there is no limit. */
  dueMs: number | null;
  /** How hot the customer is: the rank of their mood. */
  mood: Generated<number>;
  /** Played faster than anybody reads. */
  tooFast: Generated<0 | 1>;
  /** Its player had left when the round ended, with the call unfinished: nobody misses it. */
  excused: Generated<0 | 1>;
}

export interface MatchRaceRow {
  matchId: string;
  round: number;
  /** Milliseconds played of the round. */
  atMs: number;
  lanes: string;
}

/** Who has taken over a stretch of a team's call. */
export interface MatchBatonRow {
  attemptId: string;
  stretch: number;
  learnerId: string;
  /** How often it changed hands. */
  passes: number;
}

/** Who has given an input to a team's call. */
export interface MatchVoiceRow {
  attemptId: string;
  seq: number;
  learnerId: string;
}

/** Days since 1970, where the organisation is. */
export interface DayCallRow {
  organisationId: string;
  day: number;
  scenarioVersionId: string;
  closesMs: number;
}

export interface DayPlayerRow {
  organisationId: string;
  day: number;
  learnerId: string;
  /** Null: a recovery day. */
  attemptId: string | null;
  /** Null for whoever does not want to be named, and for whoever was erased. */
  name: string | null;
  /** What the call counts, where it was over before the day was. */
  mark: string | null;
}

export interface SeasonRow {
  id: string;
  organisationId: string;
  /** A learner. */
  makerId: string;
  /** The season whose tables its leagues came of. */
  afterId: string | null;
  name: string;
  /** `SeasonTerms`. */
  terms: string;
  timeZone: string;
  createdMs: number;
  withdrawnMs: number | null;
}

export interface SeasonRoundRow {
  seasonId: string;
  /** From 1. */
  round: number;
  scenarioVersionId: string;
  opensMs: number;
  closesMs: number;
}

export interface SeasonTeamRow {
  seasonId: string;
  cohortId: string;
  /** From 1, the highest. */
  league: number;
  position: number;
}

export interface SeasonPlayerRow {
  seasonId: string;
  learnerId: string;
  cohortId: string;
  /** Null for whoever has not asked to be named, and for whoever was erased. */
  name: string | null;
  /** When they came to the cohort. */
  cameMs: number;
}

/** A round that somebody has taken off. */
export interface SeasonRestRow {
  seasonId: string;
  round: number;
  learnerId: string;
}

export interface SeasonCallRow {
  attemptId: string;
  seasonId: string;
  round: number;
  learnerId: string;
  /** From 1: which of their calls of the round. */
  number: number;
  /** What it counts, where it was over before the round was. */
  mark: string | null;
  /** What was done well in it, likewise. */
  feats: string | null;
}

export interface KudosRow {
  id: string;
  organisationId: string;
  attemptId: string;
  /** Learners, both. */
  giverId: string;
  receiverId: string;
  /** `Craft`. */
  craft: string;
  /** The answer in which it was done, from 1. */
  answer: number;
  givenMs: number;
  seenMs: number | null;
  /** When it went into a shift. */
  takenMs: number | null;
}

export interface TeamCheckRow {
  id: string;
  organisationId: string;
  cohortId: string;
  title: string;
  /** So many good answers pass. */
  needed: number;
  createdMs: number;
  withdrawnMs: number | null;
}

export interface TeamCheckQuestionRow {
  checkId: string;
  position: number;
  scenarioVersionId: string;
  line: string;
  /** The question as it was posed, with every reply judged (`course/pose-questions`): all are measured alike, whenever they answer. */
  question: string;
}

export interface TeamCheckAnswerRow {
  checkId: string;
  position: number;
  learnerId: string;
  choice: string;
  createdMs: number;
}

export interface Tables {
  organisation: OrganisationRow;
  learner: LearnerRow;
  person: PersonRow;
  password: PasswordRow;
  recoveryPhrase: RecoveryPhraseRow;
  identity: IdentityRow;
  session: SessionRow;
  firstLink: FirstLinkRow;
  signInLink: SignInLinkRow;
  cohort: CohortRow;
  cohortMember: CohortMemberRow;
  joinCode: JoinCodeRow;
  audit: AuditRow;
  auditEnd: AuditEndRow;
  job: JobRow;
  rules: RulesRow;
  scenarioVersion: ScenarioVersionRow;
  assignment: AssignmentRow;
  assignmentItem: AssignmentItemRow;
  assignmentPerson: AssignmentPersonRow;
  assignmentTemplate: AssignmentTemplateRow;
  attempt: AttemptRow;
  attemptInput: AttemptInputRow;
  decision: DecisionRow;
  attemptNote: AttemptNoteRow;
  attemptOverride: AttemptOverrideRow;
  expertAnswer: ExpertAnswerRow;
  expertKey: ExpertKeyRow;
  phrase: PhraseRow;
  nudge: NudgeRow;
  liveMatch: LiveMatchRow;
  matchRound: MatchRoundRow;
  matchTeam: MatchTeamRow;
  matchPlayer: MatchPlayerRow;
  matchCall: MatchCallRow;
  matchRace: MatchRaceRow;
  matchBaton: MatchBatonRow;
  matchVoice: MatchVoiceRow;
  dayCall: DayCallRow;
  dayPlayer: DayPlayerRow;
  season: SeasonRow;
  seasonRound: SeasonRoundRow;
  seasonTeam: SeasonTeamRow;
  seasonPlayer: SeasonPlayerRow;
  seasonRest: SeasonRestRow;
  seasonCall: SeasonCallRow;
  kudos: KudosRow;
  teamCheck: TeamCheckRow;
  teamCheckQuestion: TeamCheckQuestionRow;
  teamCheckAnswer: TeamCheckAnswerRow;
}
