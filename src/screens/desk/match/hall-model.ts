/** What the big screen of a match is given. */
import type { ReadonlySignal } from '@preact/signals';
import type { Deed } from '../../../contest/match.ts';
import type { Race } from '../../../contest/race.ts';
import type { Match } from '../../../protocol/match.ts';
import type { MatchSplits, Standings } from '../../../protocol/match-board.ts';
import type { RoomFrame } from '../../../protocol/race.ts';
import type { Holders } from '../../../protocol/team-call.ts';
import type { RoomWay } from '../../match/room-way.ts';
import type { QrSigns } from '../people/qr-code.tsx';
import type { DeskTroubleKey } from '../told.ts';
import type { Unread } from '../unread.ts';

/** The decisions of one round, with the name their words are stored under here. */
export interface RoundSplits {
  readonly round: number;
  readonly name: string;
  readonly splits: MatchSplits['rounds'][number]['splits'];
}

/** Lets the room hear what is to be heard, and the page be seen alone on its screen. */
export interface HallStage {
  readonly muted: ReadonlySignal<boolean>;
  readonly mute: () => void;
  readonly fillScreen: () => void;
  /** Whether single letters work as keys. */
  readonly shortcuts: ReadonlySignal<boolean>;
}

/** `gone`: it is no longer there to be looked at. */
export type Lost = Extract<RoomWay, 'lost' | 'signed-out' | 'gone'>;

/** Where one looks on without an account, for whoever may hand it on. */
export interface WatchLink {
  readonly address: string;
  readonly signs: QrSigns;
  /** False where the browser does not let us. */
  copy(text: string): Promise<boolean>;
}

export interface HallModel {
  readonly match: ReadonlySignal<Match>;
  /** Null until the room has been heard of. */
  readonly frame: ReadonlySignal<RoomFrame | null>;
  /** Why nothing is heard of the room just now; null while it is. */
  readonly lost: ReadonlySignal<Lost | null>;
  readonly again: () => void;
  readonly race: ReadonlySignal<Race>;
  /** In milliseconds, as the race counts them; goes on by the second. */
  readonly now: ReadonlySignal<number>;
  /** Null until they have come. */
  readonly standings: ReadonlySignal<Standings | null>;
  readonly unreadStandings: ReadonlySignal<Unread | null>;
  readonly splits: ReadonlySignal<readonly RoundSplits[] | null>;
  readonly unreadSplits: ReadonlySignal<Unread | null>;
  /** Where one comes in: as it is typed, and as it is photographed. */
  readonly address: string;
  readonly signs: QrSigns;
  /** Null where nobody may look on, and to those who do. */
  readonly watch: WatchLink | null;
  /** Whoever looks has come with no more than the code. */
  readonly looksOn: boolean;
  readonly stage: HallStage;
  /** Of teams that have one call each: who has it; null to all but the host. */
  readonly holders: ReadonlySignal<Holders | null>;
  passOn(team: string): void;
  /** Why the last deed was not done. */
  readonly trouble: ReadonlySignal<DeskTroubleKey | null>;
  readonly busy: ReadonlySignal<boolean>;
  lead(deed: Deed): void;
  /** Whether whoever looks may see the best call of a scenario. */
  readonly seesBest: boolean;
  /** Where the best call that the room has played of a round is watched. */
  roomCall(round: number): string;
}
