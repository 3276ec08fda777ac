/** Rectangles of the stage, and where a face lies in the picture of a customer. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

/** The drawing box of the rig, and the part of it a face with its hair takes. */
export const BUST: Size = { width: 600, height: 680 };
const FACE: Rect = { x: 130, y: 34, width: 340, height: 406 };

/** Where the face itself is on the screen. */
export function faceRect(bust: Rect): Rect {
  const scale = bust.width / BUST.width;
  return {
    x: bust.x + FACE.x * scale,
    y: bust.y + FACE.y * scale,
    width: FACE.width * scale,
    height: FACE.height * scale,
  };
}

/** The bust, as large as lets its upper `shown` units be seen inside `room`, centred. */
export function bustIn(room: Rect, shown: number): Rect {
  const scale = Math.min(room.height / shown, room.width / 420);
  const width = BUST.width * scale;
  const spare = room.height - shown * scale;
  return {
    x: room.x + (room.width - width) / 2,
    y: room.y + spare,
    width,
    height: BUST.height * scale,
  };
}
