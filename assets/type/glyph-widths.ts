/**
 * `node --experimental-strip-types assets/type/glyph-widths.ts`: measures the font in Chromium and writes
 * `src/lint/text/glyph-widths.ts`, from which the lint knows how long a line gets. To be run when the font changes or
 * a language with new letters comes; `npm run format` afterwards.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/chromium.ts';
import { ROOT } from '../../tools/setup/runtime.mjs';

const FAMILY = 'atkinson-hyperlegible-next';
const SIGNS = ' !"#%&\'()*+,-./0123456789:;=?@[]_{}–—‘’“”„…·×€▬«»';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzāčēģīķļņšūžçğıöşüõäåâîû';
const TURKISH = 'İ';
/** Parts of an em as the table counts them. */
const EM = 1000;
/** Kerns below this are not worth their place. */
const LEAST = 1;

const fonts = join(dirname(createRequire(import.meta.url).resolve(`@fontsource-variable/${FAMILY}/index.css`)));
const face = (subset: string) => readFileSync(join(fonts, 'files', `${FAMILY}-${subset}-wght-normal.woff2`), 'base64');
const characters = [...new Set([...SIGNS, ...LETTERS, ...LETTERS.toUpperCase(), ...TURKISH])].toSorted();

type Measured = { advances: Record<string, number>; kerns: Record<string, [string, number][]> };

/** Runs in the page: the two parts of the font as the game loads them, so that kerns end where a part does. */
async function measure(given: { subsets: [string, string][]; characters: string[]; em: number; least: number }) {
  for (const [data, unicodeRange] of given.subsets) {
    const part = new FontFace('Measured', `url(data:font/woff2;base64,${data})`, { weight: '200 800', unicodeRange });
    document.fonts.add(await part.load());
  }
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas');
  context.font = `400 ${given.em}px Measured`;
  const width = (text: string) => context.measureText(text).width;
  const advances = Object.fromEntries(given.characters.map((one) => [one, Math.round(width(one))]));
  const kerns: Record<string, [string, number][]> = {};
  for (const left of given.characters) {
    const groups = new Map<number, string>();
    for (const right of given.characters) {
      const kern = Math.round(width(left + right) - width(left) - width(right));
      if (Math.abs(kern) >= given.least) groups.set(kern, (groups.get(kern) ?? '') + right);
    }
    if (groups.size > 0) kerns[left] = [...groups].map(([kern, rights]) => [rights, kern]);
  }
  return { advances, kerns } satisfies Measured;
}

const executablePath = findChromium();
if (!executablePath) throw new Error('no Chromium: set CHROMIUM');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
const subsets: [string, string][] = [
  [face('latin'), 'U+0000-00FF, U+0131, U+0152-0153, U+2000-206F, U+20AC'],
  [face('latin-ext'), 'U+0100-0130, U+0132-0151, U+0154-02BA'],
];
const measured: Measured = await page.evaluate(measure, { subsets, characters, em: EM, least: LEAST });
await browser.close();

writeFileSync(
  join(ROOT, 'src/lint/text/glyph-widths.ts'),
  `/** Widths of the game's font in thousandths of its size, written by \`assets/type/glyph-widths.ts\`. */

/** How far the pen moves on with each sign. */
export const ADVANCES: Readonly<Record<string, number>> = ${JSON.stringify(measured.advances)};

/** What is added between two signs: by the left one, the right ones that get the same. */
export const KERNS: Readonly<Record<string, readonly (readonly [string, number])[]>> = ${JSON.stringify(measured.kerns)};
`,
);
