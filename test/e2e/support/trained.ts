/** A house in which somebody has been asked to play, and has played. */
import type { Browser, Page } from 'playwright-core';
import { makeInput } from '../../../src/engine/log/input-text.ts';
import { ask, assignTo, foundHouse, makeCode, makeCohort, versionOf } from './house.ts';
import { planInputs } from './keyboard-plan.ts';
import { type RunningServer, startServer } from './server.ts';

/** What everybody in it was asked to play. */
export const ASKED = 'leaflet';

export interface Trained {
  readonly server: RunningServer;
  readonly cohort: string;
  /** The trainee, who has finished one call. */
  readonly person: string;
  readonly attempt: string;
  readonly version: string;
}

interface Needs {
  readonly browser: Browser;
  /** Becomes the administrator's. */
  readonly page: Page;
  readonly onTestFinished: (tidy: () => Promise<void>) => void;
}

export async function trainedHouse({ browser, page, onTestFinished }: Needs): Promise<Trained> {
  const server = await startServer();
  onTestFinished(server.stop);
  const trainee = await browser.newPage();
  const played = await playAsked(page, trainee, server);
  const { person } = await ask<{ person: { id: string } }>(trainee, 'GET', '/me');
  await trainee.context().close();
  return { server, person: person.id, ...played };
}

/** `page` founds the house and asks a new cohort to play; `trainee` joins it, and plays to the end. */
export async function playAsked(page: Page, trainee: Page, server: RunningServer) {
  await foundHouse(page, server);
  const cohort = await makeCohort(page, []);
  const [assignment = ''] = await assignTo(page, cohort, ASKED, [{ title: 'First week' }]);
  const version = await versionOf(page, ASKED);
  const code = await makeCode(page, cohort);
  await trainee.goto(server.address);
  await ask(trainee, 'POST', '/join', { code, displayName: 'Robin' });
  const attempt = await playOn(trainee, { version, assignment });
  return { cohort, version, attempt };
}

/** A call from its beginning to its end, under the eyes of the server; gives its id. */
async function playOn(trainee: Page, where: { version: string; assignment: string }): Promise<string> {
  const opening = { key: 'a-call-to-read', mode: 'practice', locale: 'en', ...where };
  const { attempt } = await ask<{ attempt: string }>(trainee, 'POST', '/attempts', opening);
  for (const [place, input] of planInputs(ASKED, 'best').entries()) {
    const body = { seq: place + 1, input: makeInput(input), locale: 'en' };
    await ask(trainee, 'POST', `/attempts/${attempt}/inputs`, body);
  }
  return attempt;
}

/** Goes to a place of the desk with everything read anew. */
export async function goToDesk(page: Page, { server }: Trained, place: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${server.address}#/desk/${place}`);
}
