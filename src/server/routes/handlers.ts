/** Everything the server answers. */
import type { Handler } from '../http/handler.ts';
import { ACCOUNT_HANDLERS } from './account-routes.ts';
import { ASSIGNMENT_HANDLERS } from './assignment-routes.ts';
import { ATTEMPT_HANDLERS } from './attempt-routes.ts';
import { CARE_HANDLERS } from './care-routes.ts';
import { CHECK_HANDLERS } from './check-routes.ts';
import { COHORT_HANDLERS } from './cohort-routes.ts';
import { COMING_IN_HANDLERS } from './coming-in-routes.ts';
import { DAY_CALL_HANDLERS } from './day-call-routes.ts';
import { EXPERT_HANDLERS } from './expert-routes.ts';
import { HEALTH_HANDLERS } from './health-routes.ts';
import { ITEMS_HANDLERS } from './items-routes.ts';
import { KUDOS_HANDLERS } from './kudos-routes.ts';
import { MATCH_RESULT_HANDLERS } from './match-result-routes.ts';
import { MATCH_ROOM_HANDLERS } from './match-room-routes.ts';
import { MATCH_HANDLERS } from './match-routes.ts';
import { MATCH_SEAT_HANDLERS } from './match-seat-routes.ts';
import { NUDGE_HANDLERS } from './nudge-routes.ts';
import { PEOPLE_HANDLERS } from './people-routes.ts';
import { PHRASE_HANDLERS } from './phrase-routes.ts';
import { PROVIDER_HANDLERS } from './provider-routes.ts';
import { RECORD_HANDLERS, REMARK_HANDLERS } from './record-routes.ts';
import { ROSTER_HANDLERS } from './roster-routes.ts';
import { SCENARIO_HANDLERS } from './scenario-routes.ts';
import { SEASON_HANDLERS } from './season-routes.ts';
import { TEAM_CALL_HANDLERS } from './team-call-routes.ts';
import { TEMPLATE_HANDLERS } from './template-routes.ts';
import { TRADE_HANDLERS } from './trade-routes.ts';

export const HANDLERS: readonly Handler[] = [
  ...ACCOUNT_HANDLERS,
  ...COMING_IN_HANDLERS,
  ...PROVIDER_HANDLERS,
  ...PEOPLE_HANDLERS,
  ...COHORT_HANDLERS,
  ...ROSTER_HANDLERS,
  ...ATTEMPT_HANDLERS,
  ...ASSIGNMENT_HANDLERS,
  ...CHECK_HANDLERS,
  ...NUDGE_HANDLERS,
  ...TEMPLATE_HANDLERS,
  ...REMARK_HANDLERS,
  ...RECORD_HANDLERS,
  ...SCENARIO_HANDLERS,
  ...PHRASE_HANDLERS,
  ...TRADE_HANDLERS,
  ...ITEMS_HANDLERS,
  ...EXPERT_HANDLERS,
  ...MATCH_HANDLERS,
  ...MATCH_SEAT_HANDLERS,
  ...MATCH_RESULT_HANDLERS,
  ...MATCH_ROOM_HANDLERS,
  ...TEAM_CALL_HANDLERS,
  ...DAY_CALL_HANDLERS,
  ...SEASON_HANDLERS,
  ...KUDOS_HANDLERS,
  ...CARE_HANDLERS,
  ...HEALTH_HANDLERS,
];
