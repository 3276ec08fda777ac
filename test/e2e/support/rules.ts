/** What every page has to keep to: the rules of accessibility, and the width of the window. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Axe reads style sheets for an experimental rule alone, those that did not come by inline styles, which our policy forbids. */
const OPTIONS = { preload: false };

/** Rules broken on the page as it stands, each with the first element that breaks it; and ids given twice. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: { run(how: object): Promise<{ violations: Violation[] }> } };
    return (await axe.run(options)).violations;
  }, OPTIONS);
  return [...found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), ...(await repeatedIds(page))];
}

/** Axe looks at no ids behind an open dialog; labels that lead there are dead all the same. */
const repeatedIds = (page: Page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `id ${id} twice`);
  });

/** CSS pixels by which the page is wider than the window. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
