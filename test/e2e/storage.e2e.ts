import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { address, answerByKey, readOn, replyButton, takeCall } from './support/player.ts';
import { openDebriefOf, records } from './support/store.ts';
import { BEST } from './support/trays.ts';
import { it } from './support/visitor.ts';
import { word } from './support/words.ts';

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
    type Open = (this: IDBFactory, name: string, version?: number) => IDBOpenDBRequest;
    const open = Reflect.get(IDBFactory.prototype, 'open') as Open;
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

/** Gives the best answer at this place, and waits for the next. */
async function answer(page: Page, place: number): Promise<void> {
  await answerByKey(page, 'trays', BEST[place] ?? '');
  await replyButton(page, 'trays', BEST[place + 1] ?? '').waitFor();
}

describe('a connection to the database that is closed', () => {
  it.for(Object.keys(CLOSERS))(
    '%s is opened again, and nothing is lost',
    async (how, { page, complaints }) => {
      await rememberConnections(page);
      await takeCall(page, 'trays');
      await answer(page, 0);
      await CLOSERS[how]?.(page);
      await page.bringToFront();
      await answer(page, 1);
      expect(await page.locator('.notice').count()).toBe(0);
      expect(await records(page, 'calls')).toMatchObject([{ replies: 2 }]);
      await page.reload();
      await replyButton(page, 'trays', BEST[2] ?? '').waitFor();
      expect(complaints).toEqual([]);
    },
  );
});

const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

/** Buttons of the call that a notice lies over. */
const covered = (page: Page) =>
  page.locator('.replies button:visible, .tools button:visible').evaluateAll((buttons) => {
    const isCovered = (button: Element): boolean => {
      const { left, top, width, height } = button.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return there?.closest('.notice') !== null && there !== null;
    };
    return buttons.filter(isCovered).map(({ textContent }) => textContent);
  });

describe('a browser that keeps nothing', () => {
  it.for(SIZES)('says so over nothing that is pressed in a call, at $width px', async (size, { page }) => {
    await page.setViewportSize(size);
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await takeCall(page, 'leaflet');
    await page.locator('.notice').waitFor();
    expect(await covered(page)).toEqual([]);
    await page.keyboard.press('E');
    await page.getByRole('button', { name: word('end.yes') }).click();
    const goOn = page.getByRole('button', { name: word('call.go-on') });
    await goOn.waitFor();
    expect(await page.locator('.more-sign').count()).toBe(0);
    await goOn.click();
    await page.getByRole('button', { name: word('paused.answer') }).waitFor();
    expect(await page.locator('.notice').count()).toBe(1);
  });
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
    for (const reply of ['offer-new', 'brand-new', 'bring-back']) await answerByKey(page, 'leaflet', reply);
    await readOn(page);
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
