/** A call as it stands: its scenario, its chart, and where the chart is. */
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { CallContext, ChartContext, Staging } from './context.ts';

/** The shared lifecycle of every contact (catalogue 4.5, region contact). */
export const PHASES = ['briefing', 'live', 'paused', 'follow-up', 'done'] as const;
export type Phase = (typeof PHASES)[number];

export interface CallState extends Staging {
  readonly seed: number;
  readonly machine: AnyStateMachine;
  readonly snapshot: AnyMachineSnapshot;
}

export const contextOf = ({ snapshot }: CallState): CallContext => (snapshot.context as ChartContext).call;
export const phaseOf = ({ snapshot }: CallState): Phase => (snapshot.value as { contact: Phase }).contact;

/** The line the customer stands at, or the ending the talk has come to. */
export function placeOf({ snapshot }: CallState): { readonly line: string } | { readonly ending: string } {
  const [stageName, id] = Object.entries((snapshot.value as { talk: Record<string, string> }).talk)[0] ?? [
    '',
    '',
  ];
  return stageName === 'closed' ? { ending: id } : { line: id };
}

/** All that a call is, as plain data: equal calls give equal text, on any machine. */
export const canonicalState = ({ scenario, seed, snapshot }: CallState): string =>
  JSON.stringify({ scenario: scenario.id, seed, value: snapshot.value, context: snapshot.context });
