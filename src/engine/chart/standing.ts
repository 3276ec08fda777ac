/** Where a call stands, as the rules see it: no chart, no order of replies. */
import type { CallContext, Staging } from './context.ts';

/** The shared lifecycle of every contact (catalogue 4.5, region contact). */
export const PHASES = ['briefing', 'live', 'paused', 'follow-up', 'done'] as const;
export type Phase = (typeof PHASES)[number];

/** The line the customer stands at, or the ending the talk has come to. */
export type Place = { readonly line: string } | { readonly ending: string };

export interface Standing extends Staging {
  readonly context: CallContext;
  readonly place: Place;
  readonly phase: Phase;
}
