import { expect, it } from 'vitest';
import { hasRoom } from './room.ts';

it.each([
  [1280, 720, 16, true],
  [390, 844, 16, true],
  [320, 640, 16, true],
  [844, 390, 16, true],
  // Text at 200 %, and a page magnified four times.
  [1280, 720, 32, false],
  [390, 844, 32, false],
  [320, 256, 16, false],
])('%i × %i with text of %i: %s', (width, height, text, room) => {
  expect(hasRoom({ width, height, text })).toBe(room);
});
