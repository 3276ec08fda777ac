/** A call as it stands: its scenario, its chart, and where the chart is. */
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { CallContext, ChartContext, Staging } from './context.ts';
import { CLOSED } from './own-names.ts';
import { channelOf, inChannel, lineAt } from './setting.ts';
import type { Phase, Place, Standing } from './standing.ts';

export interface CallState extends Staging {
  readonly seed: number;
  readonly machine: AnyStateMachine;
  readonly snapshot: AnyMachineSnapshot;
}

export const contextOf = ({ snapshot }: CallState): CallContext => (snapshot.context as ChartContext).call;
export const phaseOf = ({ snapshot }: CallState): Phase => (snapshot.value as { contact: Phase }).contact;

export function placeOf({ snapshot }: CallState): Place {
  const [stageName, id] = Object.entries((snapshot.value as { talk: Record<string, string> }).talk)[0] ?? [
    '',
    '',
  ];
  return stageName === CLOSED ? { ending: id } : { line: id };
}

export function standingOf(state: CallState): Standing {
  const { scenario, circumstances } = state;
  const [context, place] = [contextOf(state), placeOf(state)];
  const channel = channelOf(scenario, lineAt(place, context));
  return {
    scenario,
    circumstances: inChannel(circumstances, channel),
    context,
    place,
    phase: phaseOf(state),
  };
}

/** All that a call is, as plain data: equal calls give equal text, on any machine. */
export const canonicalState = ({ scenario, seed, snapshot }: CallState): string =>
  JSON.stringify({ scenario: scenario.id, seed, value: snapshot.value, context: snapshot.context });
