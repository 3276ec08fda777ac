import { describe, expect } from 'vitest';
import { afterEvents, callAsPlanned, played, shiftOf } from '../../src/engine/shift/test-shift.ts';
import { address, pressOn } from './support/player.ts';
import { overflow, violations } from './support/rules.ts';
import { briefed, heading, openAfter, openShift, reload, WORN } from './support/shift.ts';
import { it } from './support/visitor.ts';
import { shiftWord, textOf, word } from './support/words.ts';

describe('a worn agent', () => {
  it('is told where a walk would have paid, and begins the next shift rested after a recovery day', async ({
    page,
    complaints,
  }) => {
    await openAfter(page, ...WORN);
    expect(await page.locator('.missed-walks li').count()).toBe(1);
    const best = page.locator('.missed-walks li');
    expect(await best.textContent()).toContain(textOf('leaflet', 'customer.name'));
    await page.getByText(shiftWord('shift.rest.low')).waitFor();
    await heading(page, shiftWord('shift.summary.tomorrow')).waitFor();
    await pressOn(page, shiftWord('shift.rest.take'));
    await page.getByText(shiftWord('shift.rest.taken')).waitFor();
    await reload(page, shiftWord('shift.summary.title'));
    await page.getByText(shiftWord('shift.rest.taken')).waitFor();
    await pressOn(page, shiftWord('shift.summary.again'));
    await page.getByText(word('meters.value').replace('{{value}}', '100')).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('a customer who comes calmer', () => {
  const name = (id: string) => textOf(id, 'customer.name');
  const words = (key: string, id: string, before: string) =>
    shiftWord(`shift.kindness.${key}`)
      .replace('{{name}}', name(id))
      .replace('{{before}}', name(before))
      .replace('{{points}}', '5');

  it('is announced before the call', async ({ page }) => {
    await openAfter(page, '=best', 'kudos', 'straight-on');
    const comes = words('comes.passed-on', 'leaflet', 'joint-account');
    await page.getByText(comes).waitFor();
    await pressOn(page, word('home.take'));
    await briefed(page);
    await page.getByText(comes).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('may be one who comes back; the summary tells of both', async ({ page }) => {
    const back = shiftOf(['joint-account', 'leaflet', 'joint-account']);
    await openShift(page, afterEvents(back, '=best', 'straight-on', '=every-trap', 'straight-on', '=best'));
    await page.getByText(words('came.passed-on', 'leaflet', 'joint-account')).waitFor();
    await page.getByText(words('came.returning', 'joint-account', 'joint-account')).waitFor();
  });
});

describe('the line of composure', () => {
  it('has a scale, and marks where calls begin and where a walk was taken; a table says the same', async ({
    page,
  }) => {
    await openAfter(page, '=hung-up', 'walk', '=solution-first', 'straight-on', '=solution-first');
    const scale = await page.locator('.composure-scale span').allTextContents();
    expect(scale).toEqual(['100', '80', '60', '40', '20', '0']);
    expect(await page.locator('.composure-begin').allTextContents()).toEqual(['1', '2', '3']);
    expect(await page.locator('.composure-plot .cause-walk').count()).toBe(1);
    await page.getByText(word('debrief.curve-table')).click();
    const walk = page.getByRole('row', { name: shiftWord('shift.causes.walk') });
    expect(await walk.getByRole('cell').allTextContents()).toEqual(['+30', '45']);
  });
});

describe('the promises of a shift', () => {
  it('are told by customer: those that were kept, those that were broken, and those nobody followed up', async ({
    page,
  }) => {
    const first = afterEvents(shiftOf(['joint-account', 'trays', 'leaflet']), '=best', 'straight-on');
    const second = afterEvents(first.log, '=within-the-hour', 'straight-on');
    const best = callAsPlanned(second, 'best');
    const left = { ...best, inputs: best.inputs.filter(({ input }) => input.type !== 'follow-up') };
    await openShift(page, played({ ...second.log, events: [...second.log.events, { type: 'stop', left }] }));
    for (const [stand, id] of [
      ['kept', 'joint-account'],
      ['broken', 'trays'],
      ['open', 'leaflet'],
    ] as const)
      await page
        .locator(`.promises-${stand} li`, { hasText: textOf(id, 'customer.name') })
        .first()
        .waitFor();
    await page.getByText(shiftWord('shift.promises.late')).waitFor();
    await page.getByText(shiftWord('shift.promises.unfollowed')).first().waitFor();
  });
});

describe.each([1280, 320])('at a width of %i', (width) => {
  it('no page of a shift breaks a rule of accessibility or runs over its edge', async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    const found: Record<string, readonly string[]> = {};
    const look = async (name: string) => {
      const over = await overflow(page);
      found[name] = [...(await violations(page)), ...(over > 0 ? [`${over} pixels too wide`] : [])];
    };
    await openAfter(page, '=best', 'kudos');
    await look('between');
    await pressOn(page, shiftWord('shift.between.walk'));
    await page.locator('.shift-walk').waitFor();
    await look('walk');
    await pressOn(page, shiftWord('shift.walk.skip'));
    await heading(page, shiftWord('shift.ready.walked')).waitFor();
    await look('ready');
    await page.goto(address('#/'));
    await page.locator('.shift-entry .waiting').waitFor();
    await look('home');
    await openAfter(page, ...WORN);
    await page.getByText(word('debrief.curve-table')).click();
    await look('summary');
    await page.goto(address('#/shift/long-day'));
    await page.locator('.shift-start').waitFor();
    await look('start');
    const clean = Object.fromEntries(Object.keys(found).map((name) => [name, []]));
    expect(found).toEqual(clean);
  });
});
