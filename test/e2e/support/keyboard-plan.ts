/** Plays the inputs of a plan by keyboard alone, from the home page to the debrief. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { parsePlan } from '../../../src/cli/plan/plan.ts';
import type { Input, InputType } from '../../../src/engine/chart/input.ts';
import { GOOD_MESSAGE, MESSAGE_PART_NAMES, type Message } from '../../../src/engine/customer/message.ts';
import type { HandoverBlock } from '../../../src/engine/vocabulary.ts';
import { planPaths } from '../../../src/files/shipped.ts';
import { records } from '../../../tools/screenshots/browser-records.ts';
import { PATIENCE } from './browser.ts';
import { answerByKey, glance, pressOn, stage, tabTo } from './player.ts';
import { shiftWord, textOf, word } from './words.ts';

const SCENARIOS = join(import.meta.dirname, '..', '..', '..', 'scenarios');

/** The plans beside a scenario. */
export const planNames = (id: string): readonly string[] =>
  planPaths(id).map((path) => basename(path, '.plan'));

/** The inputs of scenarios/<id>/<name>.plan. */
export function planInputs(id: string, name: string): readonly Input[] {
  const parsed = parsePlan(readFileSync(join(SCENARIOS, id, `${name}.plan`), 'utf8'));
  if (!parsed.ok) throw new Error(`${id}/${name}.plan cannot be read`);
  return parsed.plan.items.flatMap(({ item }) => ('input' in item ? [item.input] : []));
}

type Play<T extends InputType> = (
  page: Page,
  scenario: string,
  input: Extract<Input, { type: T }>,
) => Promise<void>;

async function fromPanel(page: Page, key: string, words: string): Promise<void> {
  await page.keyboard.press(key);
  await page.locator('dialog[open]').waitFor();
  await tabTo(page, words);
  await page.keyboard.press('Enter');
}

/** After the last words, or at a pause: one key to read on. */
async function readOn(page: Page): Promise<void> {
  const ways = [word('call.go-on'), word('call.to-debrief'), shiftWord('shift.back')];
  const words = new RegExp(ways.join('|'));
  await page.getByRole('button', { name: words }).waitFor();
  await glance(page);
  await page.keyboard.press('1');
}

/** Tab to the group, Space for its first answer, arrows to the one that is wanted. */
async function chooseByKey(page: Page, group: string, words: string): Promise<void> {
  const labels = page.locator(`label:has(input[name="${group}"])`);
  await labels.first().waitFor();
  await tabTo(page, (await labels.first().textContent()) ?? '');
  await page.keyboard.press('Space');
  const wanted = labels.filter({ hasText: words }).locator('input');
  for (let presses = 0; presses < 6 && !(await wanted.isChecked()); presses += 1)
    await page.keyboard.press('ArrowDown');
}

/** What is promised stands in the middle of a sentence. */
const openingOf = (sentence: string): string => sentence.split('{{')[0]?.trim() ?? '';

async function composeByKey(page: Page, message: Message): Promise<void> {
  for (const part of MESSAGE_PART_NAMES)
    await chooseByKey(page, part, openingOf(word(`follow-up.${part}.${message[part]}`)));
}

async function writeNote(page: Page, blocks: readonly HandoverBlock[]): Promise<void> {
  for (const block of blocks) {
    await tabTo(page, word(`transfer.blocks.${block}`));
    await page.keyboard.press('Space');
  }
  await pressOn(page, word('transfer.summary.send'));
}

const PLAYS: { readonly [T in InputType]: Play<T> } = {
  goal: async (page, scenario, { goal }) => {
    // Nothing is chosen yet, so the focus comes to the first of them.
    const radios = page.locator('form.goals label.radio-row');
    await tabTo(page, (await radios.first().textContent()) ?? '');
    await page.keyboard.press('Space');
    const wanted = page.getByRole('radio', { name: textOf(scenario, `goals.${goal}`) });
    for (let presses = 0; presses < 6 && !(await wanted.isChecked()); presses += 1)
      await page.keyboard.press('ArrowDown');
  },
  'pick-up': async (page) => {
    await page.keyboard.press('Enter');
    await stage(page);
    // The first call is coached: it begins with a question that may be put by.
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
  },
  reply: (page, scenario, { id }) => answerByKey(page, scenario, id),
  listen: (page) => page.keyboard.press('L'),
  silence: async () => {
    throw new Error('silence is waited for, not pressed');
  },
  instinct: async () => {
    throw new Error('no plan tells its first instinct');
  },
  hold: (page) => page.keyboard.press('H'),
  breathe: (page, _, { how }) => fromPanel(page, 'B', word(`breathe.${how}.name`)),
  'phrase-book': async (page) => {
    await page.keyboard.press('P');
    await page.keyboard.press('Escape');
  },
  limit: (page, _, { rung }) => fromPanel(page, 'G', word(`limits.${rung}.name`)),
  approval: (page, scenario, { item }) => fromPanel(page, 'A', textOf(scenario, `parameters.${item}`)),
  transfer: async (page, _, { how, summary }) => {
    const handsOn = how !== 'cost' && (await page.locator('.desk-strip .hand-on').count()) > 0;
    await fromPanel(page, 'T', word(`transfer.${how}.name`));
    if (how === 'warm') await writeNote(page, summary ?? []);
    // The next desk reads first what came along.
    if (handsOn) await pressOn(page, word('desk.take-over'));
  },
  'voice-note': async (page, _, { words, tone, length }) => {
    await page.keyboard.press('V');
    await page.locator('dialog[open]').waitFor();
    await chooseByKey(page, 'words', word(`note.words.${words}`));
    await chooseByKey(page, 'tone', word(`note.tone.${tone}`));
    await chooseByKey(page, 'length', word(`note.length.${length}`));
    await pressOn(page, word('note.send'));
  },
  style: (page, _, { style }) => fromPanel(page, 'S', word(`styles.${style}.name`)),
  end: (page) => fromPanel(page, 'E', word('end.yes')),
  'call-back': async (page) => {
    await readOn(page);
    await pressOn(page, word('paused.call-back'));
  },
  'follow-up': async (page, _, { sent, message }) => {
    await readOn(page);
    if (sent) await composeByKey(page, message ?? GOOD_MESSAGE);
    await pressOn(page, word(sent ? 'follow-up.send' : 'follow-up.skip'));
    await page.locator('.outcomes').waitFor();
    // To the debrief, or back to the shift.
    await pressOn(page, (await page.locator('main.between button.primary').textContent()) ?? '');
  },
};

/** Plays every input in turn; the call must have come to the debrief by then. */
export async function playByKeyboard(page: Page, scenario: string, inputs: readonly Input[]): Promise<void> {
  await pressOn(page, textOf(scenario, 'title'));
  await playFromBriefing(page, scenario, inputs);
}

/** The same from the briefing on. */
export async function playFromBriefing(
  page: Page,
  scenario: string,
  inputs: readonly Input[],
): Promise<void> {
  await page.locator('form.goals').waitFor();
  await playOn(page, scenario, inputs);
}

/** Inputs in all logs, those of finished calls too. */
async function inputsKept(page: Page): Promise<number> {
  const [calls, finished] = await Promise.all([records(page, 'calls'), records(page, 'finished')]);
  return [...calls, ...finished].reduce((sum, { log }) => sum + JSON.parse(String(log)).inputs.length, 0);
}

const PATIENT = { timeout: PATIENCE };

/** Plays these inputs in a call or a briefing that stands open, to the debrief. */
export async function playOn(page: Page, scenario: string, inputs: readonly Input[]): Promise<void> {
  for (const input of inputs) {
    const play = PLAYS[input.type] as Play<InputType>;
    const kept = await inputsKept(page);
    await play(page, scenario, input);
    // A goal is kept with the picking up. What is pressed while the last input is being kept is not meant for this one.
    if (input.type !== 'goal') await expect.poll(() => inputsKept(page), PATIENT).toBeGreaterThan(kept);
  }
  if (inputs.at(-1)?.type !== 'follow-up') await readOn(page);
}
