/** A team check from the trainer's desk to two phones and back: what is asked, what it came to, and whether the team is level. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { poseQuestions, type Question } from '../../src/course/pose-questions.ts';
import { isGoodAnswer } from '../../src/course/team-check.ts';
import { shippedScenario } from '../../src/files/shipped.ts';
import { ask, comeInFirst, joinAs, makeCode } from './support/house.ts';
import { lookAround, press, type Seat, say, sitDown, write } from './support/seat.ts';
import { type RunningServer, startServer } from './support/server.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

const SCENARIO = 'leaflet';
const QUESTIONS: readonly Question[] = questionsOf();

function questionsOf(): readonly Question[] {
  const scenario = shippedScenario(SCENARIO);
  if (!scenario) throw new Error(`${SCENARIO} is not there`);
  return poseQuestions(scenario);
}

const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

/** Nothing on the page is broken, in a wide window and in one of a phone. */
async function lookAtBoth(page: Page): Promise<void> {
  for (const size of WINDOWS) {
    await page.setViewportSize(size);
    await lookAround({ page } as Seat);
  }
}

async function makeGroup(page: Page, server: RunningServer) {
  await comeInFirst(page, server);
  const body = { name: 'Monday', timeZone: 'Europe/Riga' };
  const { id: cohort } = await ask<{ id: string }>(page, 'POST', '/cohorts', body);
  return { cohort, code: await makeCode(page, cohort) };
}

/** The question that is asked now, known by its replies. */
async function askedNow({ page }: Seat): Promise<Question> {
  const ids = await page
    .locator('.answer-choices input')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  const found = QUESTIONS.find(({ replies }) => replies.every(({ id }) => ids.includes(id)));
  if (!found) throw new Error(`nobody poses ${ids.join()}`);
  return found;
}

/** Answers what is asked now; gives the reply that was chosen. */
async function answerNow(seat: Seat, well: boolean): Promise<string> {
  const { page, locale } = seat;
  const heading = await page.locator('#check-question').textContent();
  const question = await askedNow(seat);
  const choice = well
    ? question.best
    : (question.replies.find(({ id }) => !isGoodAnswer(question, id))?.id ?? '');
  const words = textOf(SCENARIO, `replies.${choice}`, locale);
  await page.locator('.answer-choices label', { hasText: words }).locator('input').check();
  await press(seat, 'check.answer');
  await page
    .locator('#check-question', { hasNotText: heading ?? '' })
    .or(page.locator('.check-outcome'))
    .first()
    .waitFor();
  return choice;
}

async function answerAll(seat: Seat, howMany: number, badly = 0): Promise<void> {
  for (let place = 0; place < howMany; place += 1) await answerNow(seat, place >= badly);
}

async function comeIn(seat: Seat, address: string, who: { code: string; name: string }): Promise<void> {
  await joinAs(seat.page, address, who, seat.locale);
  await lookAround(seat);
  await seat.page.getByRole('link', { name: say(seat, 'asked.check-begin') }).click();
  await seat.page.locator('.answer-choices').waitFor();
  await lookAround(seat);
}

describe('a team check', () => {
  it('is drawn and given, answered by two, and says where the team is not level until it is', {
    timeout: 240_000,
  }, async ({ browser, page, complaints, onTestFinished }) => {
    const server = await startServer();
    onTestFinished(server.stop);
    const { address } = server;
    const { cohort, code } = await makeGroup(page, server);
    const trainer: Seat = { page, locale: 'en', address, complaints, close: async () => {} };
    const sit = async (locale: string) => {
      const seat = await sitDown(browser, { address, locale, size: { width: 390, height: 844 } });
      onTestFinished(seat.close);
      return seat;
    };

    // Drawn by the rule from one scenario; what is missing is said.
    await page.goto(`${address}#/desk/cohort/${cohort}/checks`);
    await page.getByRole('heading', { name: word('checks.none') }).waitFor();
    await lookAtBoth(page);
    await press(trainer, 'checking.title', 'link');
    await press(trainer, 'checking.give');
    await page.getByText(say(trainer, 'checking.wrong-count', { least: 5, most: 10 })).waitFor();
    await page
      .locator('.choosable')
      .getByLabel(textOf(SCENARIO, 'title', 'en'))
      .check();
    const boxes = page.locator('.check-choices input');
    await boxes.first().waitFor({ timeout: 120_000 });
    expect(await boxes.count()).toBe(QUESTIONS.length);
    expect(await page.locator('.check-choices input:checked').count()).toBe(7);
    await page.getByLabel(word('checking.count')).selectOption('5');
    expect(await page.locator('.check-choices input:checked').count()).toBe(5);
    await boxes.first().check();
    await page.getByText(say(trainer, 'checking.picked_other', { count: 6 })).waitFor();
    await page.getByLabel(word('checking.needed')).selectOption('5');
    await write(trainer, 'assigning.name', 'Before the tournament');
    await lookAtBoth(page);
    await press(trainer, 'checking.give');
    await page.getByRole('heading', { name: 'Before the tournament' }).waitFor();
    await lookAtBoth(page);

    // One answers it well, with a reload in between; nothing is lost.
    const one = await sit('en');
    await comeIn(one, address, { code, name: 'Robin' });
    const first = await answerNow(one, true);
    await one.page.reload();
    await one.page.getByText(say(one, 'check.of', { number: 2, all: 6 })).waitFor();
    expect(await one.page.locator('.verdict').count()).toBe(0);
    await answerAll(one, 5);
    await one.page.getByRole('heading', { name: word('check.passed'), exact: true }).waitFor();
    await one.page
      .getByText(textOf(SCENARIO, `replies.${first}`, 'en'))
      .first()
      .waitFor();
    expect(await one.page.locator('.check-told .verdict').count()).toBe(6);
    await lookAround(one);

    // Another one, in another language, misses two: told why, and what would have held.
    const other = await sit('fi');
    await comeIn(other, address, { code, name: 'Aino' });
    await answerAll(other, 6, 2);
    await other.page.getByRole('heading', { name: word('check.not-passed', 'fi') }).waitFor();
    expect(await other.page.locator('.check-told .wording').count()).toBe(8);
    await lookAround(other);
    await other.page.goto(address);
    await other.page.getByText(word('asked.all-done', 'fi')).waitFor();

    // The trainer sees that the team is not level, by question; nobody's count stands there.
    await page.reload();
    await page.getByText(say(trainer, 'checks.passed', { passed: 1, all: 2 })).waitFor();
    await page.getByRole('link', { name: 'Before the tournament', exact: true }).click();
    await page.getByText(word('check-report.not-level-line')).waitFor();
    expect(await page.locator('.check-questions > .apart').count()).toBe(2);
    const people = page.locator('.check-people li');
    expect(await people.allTextContents()).toEqual([
      `Aino ${word('check-report.standings.not-passed')}`,
      `Robin ${word('check-report.standings.passed')}`,
    ]);
    await lookAtBoth(page);

    // Whoever leaves the group does not hold it back: those who belong to it have passed.
    const { people: members } = await ask<{ people: readonly { person: string; displayName: string }[] }>(
      page,
      'GET',
      `/checks/${await idOf(page, cohort)}`,
    );
    const aino = members.find(({ displayName }) => displayName === 'Aino');
    await ask(page, 'DELETE', `/cohorts/${cohort}/members/${aino?.person}`);
    await page.reload();
    await page.getByText(word('check-report.level-line')).waitFor();

    // Taken back and given out again.
    await page.goto(`${address}#/desk/cohort/${cohort}/checks`);
    await page.getByRole('button', { name: word('assignments.withdraw') }).click();
    await page.getByText(word('assignments.withdrawn'), { exact: true }).waitFor();
    await press(trainer, 'desk.undo');
    await page.getByText(word('assignments.withdrawn'), { exact: true }).waitFor({ state: 'hidden' });
    expect([...complaints, ...one.complaints, ...other.complaints]).toEqual([]);
  });
});

async function idOf(page: Page, cohort: string): Promise<string> {
  const { checks } = await ask<{ checks: readonly { id: string }[] }>(
    page,
    'GET',
    `/cohorts/${cohort}/checks`,
  );
  return checks[0]?.id ?? '';
}
