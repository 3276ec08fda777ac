import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { planInputs, playOn } from './support/keyboard-plan.ts';
import {
  address,
  answerByKey,
  pointsShown,
  replyButton,
  sendMessage,
  stage,
  takeCall,
  toDebrief,
} from './support/player.ts';
import { openDebriefOf, records } from './support/store.ts';
import { it } from './support/visitor.ts';
import { textOf, word } from './support/words.ts';

/** The meter as a screen reader hears it: value and mood. */
const calm = (page: Page) =>
  page.getByRole('meter', { name: word('meters.calm') }).getAttribute('aria-valuetext');
const replies = (page: Page) => page.locator('button.reply').allInnerTexts();

const BEST = planInputs('trays', 'best').flatMap((input) => (input.type === 'reply' ? [input.id] : []));

async function answerSome(page: Page, count: number): Promise<void> {
  for (const id of BEST.slice(0, count)) await answerByKey(page, 'trays', id);
  await replyButton(page, 'trays', BEST[count] ?? '').waitFor();
}

describe('a call in the middle', () => {
  it('goes on after a reload at the same line with the same meters and the same replies', async ({
    page,
    complaints,
  }) => {
    await takeCall(page, 'trays');
    await answerSome(page, 3);
    const before = [await calm(page), await replies(page)];
    await page.reload();
    await replyButton(page, 'trays', BEST[3] ?? '').waitFor();
    expect([await calm(page), await replies(page)]).toEqual(before);
    expect(complaints).toEqual([]);
  });

  it('is offered again after the window was closed and the game opened anew', async ({ page: first }) => {
    await takeCall(first, 'trays');
    await answerSome(first, 2);
    const context = first.context();
    await first.close();
    const page = await context.newPage();
    await page.goto(address());
    await page.getByText(word('home.continue')).first().click();
    await replyButton(page, 'trays', BEST[2] ?? '').waitFor();
  });

  it('changes its language at the same line with the same meters', async ({ page, complaints }) => {
    await takeCall(page, 'trays');
    await answerSome(page, 2);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open] select').first().selectOption('fi');
    await page.keyboard.press('Escape');
    await replyButton(page, 'trays', BEST[2] ?? '', 'fi').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fi');
    await answerByKey(page, 'trays', BEST[2] ?? '', 'fi');
    await replyButton(page, 'trays', BEST[3] ?? '', 'fi').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is played to the end on the plain page when Phaser cannot be loaded', async ({ page }) => {
    await page.route('**/phaser-*.js', (route) => route.abort());
    await takeCall(page, 'trays');
    await page.getByText(word('errors.picture-failed')).waitFor();
    for (const id of BEST) await answerByKey(page, 'trays', id);
    await page.getByRole('button', { name: word('call.go-on') }).click();
    await sendMessage(page);
    await toDebrief(page);
    expect(await pointsShown(page)).toBeGreaterThanOrEqual(90);
  });

  it('needs no network once it has begun: it ends, is explained and is kept', async ({ page }) => {
    await takeCall(page, 'trays');
    await stage(page);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    for (const id of BEST) await answerByKey(page, 'trays', id);
    await page.getByRole('button', { name: word('call.go-on') }).click();
    await sendMessage(page);
    await toDebrief(page);
    expect(await pointsShown(page)).toBeGreaterThanOrEqual(90);
  });

  it('goes on without a place to keep it, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no storage here', 'SecurityError');
      };
    });
    await takeCall(page, 'trays');
    await page.getByText(word('errors.storage-refused')).waitFor();
    await answerSome(page, 2);
  });

  it('survives a storage that is full, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room left', 'QuotaExceededError');
      };
    });
    await takeCall(page, 'trays');
    await page.getByText(word('errors.storage-full')).waitFor();
    await answerSome(page, 2);
  });
});

/** A page of the same origin that opens no database by itself. */
async function blank(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await other.goto(address('blank'));
  return other;
}

/** From here on the page's connections can be closed as the page itself could close them. */
const rememberConnections = (page: Page) =>
  page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    const connections: IDBDatabase[] = [];
    IDBFactory.prototype.open = function openNoted(...given) {
      const request = open.apply(this, given);
      request.addEventListener('success', () => connections.push(request.result));
      return request;
    };
    Object.assign(window, { closeAll: () => connections.map((connection) => connection.close()) });
  });

const CLOSERS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'in the page itself': (page) => page.evaluate(() => (window as unknown as { closeAll(): void }).closeAll()),
  'for another window that wants a newer version and gives up': async (page) => {
    const other = await blank(page);
    await other.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('simmerdown', 99);
          opening.onupgradeneeded = () => opening.transaction?.abort();
          opening.onerror = () => resolve();
        }),
    );
    await other.close();
  },
  'by a browser that drops all it had': async (page) => {
    const client = await page.context().newCDPSession(page);
    const { origin } = new URL(address());
    await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  },
};

describe('a connection to the database that is closed', () => {
  it.for(Object.keys(CLOSERS))(
    '%s is opened again, and nothing is lost',
    async (how, { page, complaints }) => {
      await rememberConnections(page);
      await takeCall(page, 'trays');
      await answerSome(page, 1);
      await CLOSERS[how]?.(page);
      await page.bringToFront();
      await answerByKey(page, 'trays', BEST[1] ?? '');
      await replyButton(page, 'trays', BEST[2] ?? '').waitFor();
      expect(await page.locator('.notice').count()).toBe(0);
      expect(await records(page, 'calls')).toMatchObject([{ replies: 2 }]);
      await page.reload();
      await replyButton(page, 'trays', BEST[2] ?? '').waitFor();
      expect(complaints).toEqual([]);
    },
  );
});

/** The disk refuses every write, or takes them again; reading goes on. */
const setRoom = (page: Page, room: boolean) =>
  page.evaluate((isThere) => {
    const state = window as unknown as { room: boolean; limited?: true };
    state.room = isThere;
    if (state.limited) return;
    state.limited = true;
    for (const name of ['put', 'add'] as const) {
      const write = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function writeIfRoom(...given) {
        if (!state.room) throw new DOMException('no room left', 'QuotaExceededError');
        return write.apply(this, given);
      };
    }
  }, room);

describe('a disk that is full', () => {
  const openProgress = async (page: Page) => {
    await page.getByRole('link', { name: word('app.progress') }).click();
    await page.locator('.skills').waitFor();
  };
  const played = (page: Page) => page.locator('.played li').count();

  it('hides nothing that it holds, and takes later what was kept in memory', async ({ page }) => {
    await openDebriefOf(page, 'trays', 'best');
    await takeCall(page, 'leaflet');
    await setRoom(page, false);
    const inputs = planInputs('leaflet', 'solution-first');
    await playOn(page, 'leaflet', inputs.slice(inputs.findIndex(({ type }) => type === 'pick-up') + 1));
    await page.locator('.rubric').waitFor();
    await page.getByText(word('errors.storage-full')).waitFor();
    expect(page.url()).toContain('#/debrief/2');
    await openProgress(page);
    expect(await played(page)).toBe(2);
    expect(await records(page, 'finished')).toHaveLength(1);

    await setRoom(page, true);
    await page.locator('.notice').waitFor({ state: 'detached' });
    expect(await records(page, 'finished')).toMatchObject([{ number: 1 }, { number: 2 }]);
    expect(await records(page, 'calls')).toEqual([]);
    await page.reload();
    await page.locator('.skills').waitFor();
    expect(await played(page)).toBe(2);
    await page.locator('.played a').first().click();
    await page.locator('.rubric').waitFor();
    expect(await page.locator('.notice').count()).toBe(0);
  });
});

describe('the picture', () => {
  it('keeps its words out of the canvas: the customer’s line is text on the page', async ({ page }) => {
    await takeCall(page, 'trays');
    await stage(page);
    await page.getByText(textOf('trays', 'lines.opening').slice(0, 30)).first().waitFor();
    expect(await page.locator('canvas').getAttribute('aria-hidden')).toBe('true');
  });
});
