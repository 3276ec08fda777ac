import type { Desk } from '../desk.ts';

/** What a big screen needs of a desk: whoever looks on without an account has none. */
export interface HallSide extends Pick<Desk, 'services' | 'ask' | 'heard' | 'troubleOf'> {
  /** The key of whoever looks on. */
  readonly watch?: string;
  readonly seesBest: boolean;
  /** Where the best call that the room has played of a round is watched. */
  roomCall(round: number): string;
}
