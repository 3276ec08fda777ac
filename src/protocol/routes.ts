/** Every route of the server. */
import { ACCOUNT_ROUTES } from './account.ts';
import { ASSIGNMENT_ROUTES } from './assignment.ts';
import { ATTEMPT_ROUTES } from './attempt.ts';
import { CARE_ROUTES } from './care.ts';
import { CHECK_ROUTES } from './check.ts';
import { COHORT_ROUTES } from './cohort.ts';
import { COMING_IN_ROUTES } from './coming-in.ts';
import { DAY_CALL_ROUTES } from './day-call.ts';
import { EXPERT_ROUTES } from './expert.ts';
import { HEALTH_ROUTES } from './health.ts';
import { KUDOS_ROUTES } from './kudos.ts';
import { MATCH_ROUTES } from './match.ts';
import { NUDGE_ROUTES } from './nudge.ts';
import { PEOPLE_ROUTES } from './people.ts';
import { PHRASE_ROUTES } from './phrase.ts';
import { RECORD_ROUTES } from './record.ts';
import { REMARK_ROUTES } from './remark.ts';
import { ROSTER_ROUTES } from './roster.ts';
import { SCENARIO_ROUTES } from './scenario.ts';
import { SEASON_ROUTES } from './season.ts';
import { TEAM_CALL_ROUTES } from './team-call.ts';
import { TEMPLATE_ROUTES } from './template.ts';
import { TRADE_ROUTES } from './trade.ts';

/** What they are about, as the documentation of the server has them. */
export const ROUTES_BY_PART = {
  Account: ACCOUNT_ROUTES,
  'Coming in': COMING_IN_ROUTES,
  People: PEOPLE_ROUTES,
  Groups: COHORT_ROUTES,
  'Lists of people': ROSTER_ROUTES,
  Calls: ATTEMPT_ROUTES,
  Assignments: ASSIGNMENT_ROUTES,
  'Team checks': CHECK_ROUTES,
  Reminders: NUDGE_ROUTES,
  Templates: TEMPLATE_ROUTES,
  'Notes and points': REMARK_ROUTES,
  'Progress and records': RECORD_ROUTES,
  Scenarios: SCENARIO_ROUTES,
  'Phrase book': PHRASE_ROUTES,
  Trade: TRADE_ROUTES,
  'Expert key': EXPERT_ROUTES,
  Matches: MATCH_ROUTES,
  'Calls of a whole team': TEAM_CALL_ROUTES,
  'Call of the day': DAY_CALL_ROUTES,
  Seasons: SEASON_ROUTES,
  Kudos: KUDOS_ROUTES,
  'Data and log': CARE_ROUTES,
  Health: HEALTH_ROUTES,
} as const;

export const ROUTES = {
  ...ACCOUNT_ROUTES,
  ...COMING_IN_ROUTES,
  ...PEOPLE_ROUTES,
  ...COHORT_ROUTES,
  ...ROSTER_ROUTES,
  ...ATTEMPT_ROUTES,
  ...ASSIGNMENT_ROUTES,
  ...CHECK_ROUTES,
  ...NUDGE_ROUTES,
  ...TEMPLATE_ROUTES,
  ...REMARK_ROUTES,
  ...RECORD_ROUTES,
  ...SCENARIO_ROUTES,
  ...PHRASE_ROUTES,
  ...TRADE_ROUTES,
  ...EXPERT_ROUTES,
  ...MATCH_ROUTES,
  ...TEAM_CALL_ROUTES,
  ...DAY_CALL_ROUTES,
  ...SEASON_ROUTES,
  ...KUDOS_ROUTES,
  ...CARE_ROUTES,
  ...HEALTH_ROUTES,
} as const;
export type RouteName = keyof typeof ROUTES;
