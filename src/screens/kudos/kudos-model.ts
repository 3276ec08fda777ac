/** What the pages of kudos are given. */
import type { ReadonlySignal } from '@preact/signals';
import type { Craft } from '../../contest/kudos.ts';
import type { ColleagueCall, GivenKudos, MyKudos } from '../../protocol/kudos.ts';

export const KUDOS_TROUBLES = ['kudos-off', 'kudos-used-up', 'not-found', 'conflict', 'other'] as const;
export type KudosTrouble = (typeof KUDOS_TROUBLES)[number];

/** What was done last. */
export interface KudosDone {
  readonly key: 'kudos.given-now' | 'kudos.taken-back';
  /** Null: they were erased. */
  readonly name: string | null;
}

export interface KudosModel {
  readonly mine: ReadonlySignal<MyKudos>;
  /** Of colleagues, as far as they were asked for. */
  readonly calls: ReadonlySignal<readonly ColleagueCall[]>;
  readonly moreCalls: ReadonlySignal<boolean>;
  /** Why the last press came to nothing. */
  readonly trouble: ReadonlySignal<KudosTrouble | null>;
  readonly done: ReadonlySignal<KudosDone | null>;
  readonly busy: ReadonlySignal<boolean>;
  give(call: ColleagueCall, craft: Craft): void;
  takeBack(kudos: GivenKudos): void;
  accept(takes: boolean): void;
  readonly older: () => void;
  readonly readMoreCalls: () => void;
}
