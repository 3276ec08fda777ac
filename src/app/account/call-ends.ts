/** Where a call that the server steps leads, and what may hold it up. */
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Share } from '../../contest/crew.ts';
import type { Match } from '../../protocol/match.ts';
import type { CallModel, Exchange } from '../../screens/call/call-model.ts';

export interface CallEnds {
  onLeave(): void;
  /** It is over, and what came after the talk has been read. */
  onExplain(): void;
  /** The program was renewed under it. */
  onOvertaken?(): void;
  /** Where it is played in a match. */
  readonly match?: MatchEnds;
  /** Where a whole team has the call. */
  readonly team?: TeamStage;
}

export interface MatchEnds {
  readonly match: ReadonlySignal<Match>;
  readonly paused: ReadonlySignal<boolean>;
  readonly resumed: () => Promise<void>;
  /** Takes the limit of time off oneself. */
  readonly untime: () => Promise<void>;
}

export interface TeamStage {
  readonly share: (exchanges: readonly Exchange[]) => Share;
  /** Before the call and after it, for whoever listens while somebody else of the team does what is to be done. */
  readonly Listening: ComponentType<{ readonly call: CallModel }>;
}
