/** A match as somebody in its room sees it. The app fills it; the components only read it and say what is wanted. */
import type { ReadonlySignal } from '@preact/signals';
import type { Feat } from '../../protocol/board.ts';
import type { Match } from '../../protocol/match.ts';
import type { Standings } from '../../protocol/match-board.ts';
import type { RoomFrame } from '../../protocol/race.ts';
import type { HandOn } from '../share/result-card.ts';
import type { InterfaceKey } from '../texts.ts';
import type { CrewModel } from './crew-model.ts';
import type { RoomWay } from './room-way.ts';

export interface MatchModel {
  readonly match: ReadonlySignal<Match>;
  /** What was heard last of the room; null before the first. */
  readonly frame: ReadonlySignal<RoomFrame | null>;
  readonly way: ReadonlySignal<RoomWay>;
  /** Null before the first round is over. */
  readonly standings: ReadonlySignal<Standings | null>;
  readonly feats: ReadonlySignal<readonly Feat[]>;
  /** Why the last thing that was wanted was not done. */
  readonly trouble: ReadonlySignal<InterfaceKey | null>;
  /** One’s team on the one call that it has; null where everybody has their own. */
  readonly crew: CrewModel;
  /** The words by which somebody who came as a guest comes back; told once. */
  readonly phrase: string | null;
  sit(team: string | null, named: boolean): void;
  leave(left: boolean): void;
  /** Plays without a limit of time, or with it again. */
  untime(untimed: boolean): void;
  readonly handOn: HandOn;
  /** Tries again what could not be had. */
  again(): void;
}

export const SCENES = ['lobby', 'call', 'waiting', 'interval', 'end', 'left'] as const;
export type Scene = (typeof SCENES)[number];

const AT: Readonly<Record<Match['phase'], Scene>> = {
  lobby: 'lobby',
  round: 'call',
  interval: 'interval',
  podium: 'end',
  debrief: 'end',
  over: 'end',
};

/** What somebody has before them: whoever watches, or has finished, waits while the others play. */
export function sceneOf({ phase, own }: Match): Scene {
  const scene = AT[phase];
  if (own?.left && scene !== 'end') return 'left';
  return scene === 'call' && (!own || own.finished) ? 'waiting' : scene;
}

/** The call of the round that is over was cut off by its end. */
export const isCut = ({ phase, round, own }: Match): boolean =>
  phase !== 'round' && (own?.calls.some((call) => call.round === round && !call.finished) ?? false);

/** Kudos are for calls of one's own, of people who may show their name, and from those who played too. */
export const hasKudos = ({ own, form, naming }: Pick<Match, 'own' | 'form' | 'naming'>): boolean =>
  own !== null && form === 'own' && naming !== 'nobody';
