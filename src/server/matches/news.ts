/** A frame of a room on its way: written down once for everybody who hears it. */
import type { LiveFrame } from '../../protocol/live.ts';
import type { RoomFrame } from '../../protocol/race.ts';

export interface News {
  /** Counted up with every frame. */
  readonly version: number;
  readonly room: RoomFrame;
  /** Something was done, which nobody may miss; else only figures have moved. */
  readonly urgent: boolean;
  /** As a server-sent event. */
  readonly event: string;
  /** As it goes over a socket. */
  readonly frame: Buffer;
}

/** `before` itself where nothing has changed. */
export function newsOf(room: RoomFrame, before: News | null): News {
  const event = `data: ${JSON.stringify(room)}\n\n`;
  if (before?.event === event) return before;
  const urgent = before === null || !isSame(room, before.room);
  const told: LiveFrame = { frame: urgent ? 'phase' : 'board', room };
  return {
    version: (before?.version ?? 0) + 1,
    room,
    urgent,
    event,
    frame: Buffer.from(JSON.stringify(told)),
  };
}

const isSame = (one: RoomFrame, other: RoomFrame): boolean =>
  one.deed === other.deed &&
  one.phase === other.phase &&
  one.round === other.round &&
  one.paused === other.paused;
