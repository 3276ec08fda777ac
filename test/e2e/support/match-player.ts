/** Somebody who plays in a match on a phone: comes in by the link, and plays the best plan of the one scenario in it. */
import { planInputs } from './keyboard-plan.ts';
import { answerByKey, answerByMouse, pressOn, replyButton, tabTo } from './player.ts';
import { field, lookAround, press, type Seat, say } from './seat.ts';
import { word } from './words.ts';

export const SCENARIO = 'leaflet';
export const REPLIES = planInputs(SCENARIO, 'best').flatMap((input) =>
  input.type === 'reply' ? [input.id] : [],
);

const button = ({ page, locale }: Seat, key: string) =>
  page.getByRole('button', { name: word(key, locale), exact: true });

export const noted = (seat: Seat, key: string, values = {}) => seat.page.getByText(say(seat, key, values));

export const now = ({ page, locale }: Seat, scene: string) =>
  page
    .locator('.match-now')
    .getByText(word(`match.now.${scene}`, locale))
    .waitFor();

/** By the link of the big screen, as a guest. */
export async function come(seat: Seat, code: string, name: string): Promise<void> {
  await seat.page.goto(`${seat.address}#/match/${code}`);
  await field(seat, 'displayName').fill(name);
  await lookAround(seat);
  await press(seat, 'match.submit');
  await now(seat, 'lobby');
}

export async function pickUp({ page, locale }: Seat): Promise<void> {
  await page.locator('form.goals input[type=radio]').first().check();
  await page.locator('form.goals button[type=submit]').click();
  await replyButton(page, SCENARIO, null, locale).first().waitFor();
}

export const answer = ({ page, locale }: Seat, place: number) =>
  answerByMouse(page, SCENARIO, REPLIES[place] ?? '', locale);

/** From the answer given on to the end of the call, and back to the room; nothing is sent afterwards. */
export async function playOn(seat: Seat, from: number): Promise<void> {
  for (let place = from; place < REPLIES.length; place += 1) await answer(seat, place);
  await button(seat, 'call.go-on').click();
  await button(seat, 'follow-up.skip').click();
  await seat.page.locator('.outcomes').waitFor();
  await button(seat, 'match.back').click();
}

/** Comes in, as somebody without a mouse would. */
export async function comeByKeys(seat: Seat, code: string, name: string): Promise<void> {
  const { page, locale, address } = seat;
  await page.goto(`${address}#/match/${code}`);
  await field(seat, 'displayName').waitFor();
  await tabTo(page, (await page.locator('.account-form label').nth(1).textContent()) ?? '');
  await page.keyboard.type(name);
  await pressOn(page, word('match.submit', locale));
  await now(seat, 'lobby');
}

/** The whole call of a round without a mouse, and back to the room. */
export async function playByKeys({ page, locale }: Seat): Promise<void> {
  const goals = page.locator('form.goals label.radio-row');
  await goals.first().waitFor();
  await tabTo(page, (await goals.first().textContent()) ?? '');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  for (const reply of REPLIES) await answerByKey(page, SCENARIO, reply, locale);
  for (const key of ['call.go-on', 'follow-up.skip', 'match.back']) await pressOn(page, word(key, locale));
}

/** Lost connections and refused inputs are told in the console by the browser itself. */
export const ofOurs = (complaints: readonly string[]) =>
  complaints.filter((complaint) => !/Failed to load resource|ERR_/.test(complaint));
