/** All claims of the catalogue, in its order. */
import type { Claim } from './claim.ts';
import { ACTING_CLAIMS } from './themes/acting.ts';
import { AGENT_CLAIMS } from './themes/agent.ts';
import { EXPLAINING_CLAIMS } from './themes/explaining.ts';
import { HEARD_CLAIMS } from './themes/heard.ts';
import { LIMITS_CLAIMS } from './themes/limits.ts';
import { ORDER_CLAIMS } from './themes/order.ts';
import { PLACE_CLAIMS } from './themes/place.ts';
import { PROMISE_CLAIMS } from './themes/promises.ts';
import { SOLVING_CLAIMS } from './themes/solving.ts';
import { SWEARING_CLAIMS } from './themes/swearing.ts';
import { TRANSFER_CLAIMS } from './themes/transfer.ts';
import { WARMTH_CLAIMS } from './themes/warmth.ts';

export const CLAIMS: readonly Claim[] = [
  ...ORDER_CLAIMS,
  ...HEARD_CLAIMS,
  ...WARMTH_CLAIMS,
  ...EXPLAINING_CLAIMS,
  ...SOLVING_CLAIMS,
  ...ACTING_CLAIMS,
  ...PROMISE_CLAIMS,
  ...AGENT_CLAIMS,
  ...SWEARING_CLAIMS,
  ...LIMITS_CLAIMS,
  ...TRANSFER_CLAIMS,
  ...PLACE_CLAIMS,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));
