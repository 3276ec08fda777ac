/** A result as a picture to be kept: made on the device, and sent nowhere. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { downloadBy } from './download.ts';
import { press, type Seat, say } from './seat.ts';

export async function keepPicture(seat: Seat): Promise<void> {
  const asked: string[] = [];
  seat.page.on('request', (request) => asked.push(request.method()));
  const picture = await downloadBy(seat.page, () => press(seat, 'match.card.make'));
  const png = readFileSync(await picture.path());
  expect(String.fromCharCode(...png.subarray(1, 4))).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  await seat.page.getByText(say(seat, 'match.card.saved')).waitFor();
  expect(asked.filter((method) => method !== 'GET')).toEqual([]);
}
