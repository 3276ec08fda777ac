/** Whether the page hears of the room. `back`: it was lost, and is there again. */
export const ROOM_WAYS = ['coming', 'there', 'lost', 'back', 'signed-out', 'gone'] as const;
export type RoomWay = (typeof ROOM_WAYS)[number];
