/**
 * Where an input leads, without the chart: for whoever tries thousands of calls and needs no snapshot. A property test
 * holds it to `step`, move by move.
 */

import { handoversAt } from '../scenario/handovers.ts';
import type { Guard, Route } from '../scenario/scenario.ts';
import { advance, againWith, handsOn } from './advance.ts';
import type { CallContext } from './context.ts';
import { holds } from './guards.ts';
import type { Input } from './input.ts';
import { channelOf, inChannel, lineAt } from './setting.ts';
import type { Phase, Place, Standing } from './standing.ts';

/** The standing after an input that the call takes (`refusalOf` gives null). */
export function follow(standing: Standing, input: Input): Standing {
  const context = advance(standing, input);
  const place = placeAfter(standing, input, context);
  const phase = phaseAfter(standing, input, context, place);
  const channel = channelOf(standing.scenario, lineAt(place, context));
  const raised = {
    ...standing,
    circumstances: inChannel(standing.circumstances, channel),
    context,
    place,
    phase,
  };
  return phase === 'live' && raises(standing, input, place)
    ? { ...raised, context: againWith(context, standing) }
    : raised;
}

function placeAfter(standing: Standing, input: Input, context: CallContext): Place {
  const { scenario, place } = standing;
  if (input.type === 'reply')
    return placeOfRoute(scenario, scenario.replies[input.id]?.routes ?? [], context, place);
  if (input.type === 'transfer' && 'line' in place && handsOn(standing, input))
    return placeOfRoute(scenario, handoversAt(scenario, place.line), context, place);
  if (input.type === 'end' && context.pause === null)
    return placeOfRoute(scenario, scenario.end, context, place);
  if (input.type === 'call-back' && scenario.callBack) return { line: scenario.callBack };
  return place;
}

/** The first route whose guard holds after the turn; the last one of an accepted scenario is always open. */
function placeOfRoute(
  { lines }: Standing['scenario'],
  routes: readonly Route[],
  context: CallContext,
  stay: Place,
): Place {
  const to = routes.find(({ when }: { readonly when: Guard | null }) => holds(context, when))?.to;
  if (to === undefined) return stay;
  return Object.hasOwn(lines, to) ? { line: to } : { ending: to };
}

function phaseAfter({ phase }: Standing, { type }: Input, context: CallContext, place: Place): Phase {
  if (type === 'pick-up') return 'live';
  if (type === 'follow-up') return 'done';
  if (type === 'goal') return phase;
  if (context.pause !== null && (type === 'reply' || type === 'end')) return pausedOrOver(context, place);
  if ('ending' in place) return over(context);
  return 'live';
}

const pausedOrOver = (context: CallContext, place: Place): Phase =>
  'ending' in place ? over(context) : 'paused';

/** Promises come due before a call is done (M-11). */
const over = ({ customer }: CallContext): Phase =>
  customer.ledger.some(({ outcome }) => outcome === null) ? 'follow-up' : 'done';

/** A line that raises something new does so whenever the talk comes to it; a reply that stays there raises nothing. */
function raises({ scenario, place: before }: Standing, { type }: Input, place: Place): boolean {
  if (!('line' in place) || !scenario.lines[place.line]?.again) return false;
  if (type === 'call-back') return scenario.callBack !== null;
  return (type === 'reply' || type === 'transfer') && !('line' in before && before.line === place.line);
}
