import { startCall, step } from '../../engine/chart/call.ts';
import type { CallState } from '../../engine/chart/call-state.ts';
import type { Input } from '../../engine/chart/input.ts';
import { parseInput } from '../../engine/log/input-text.ts';
import { makeLog } from '../../engine/log/log.ts';
import { openLog } from '../../engine/log/open-log.ts';
import { makeSheet } from '../../engine/score/make-sheet.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { unreadableTexts } from '../locales/text-files.ts';
import { type Misuse, noSuchLocale, type Report, wrongUse } from '../report.ts';
import { openCall } from '../scenarios.ts';
import { sheetLines, type Told, tell, told, toldSheet } from '../tell.ts';
import { openTexts } from '../texts.ts';

export interface PlayOptions {
  readonly seed: number;
  readonly locale: string;
  /** Reply ids and tools, separated by commas: `see-it,limit line,breathe breath,end`. */
  readonly replies: string;
}

/** `play ID`: plays the replies and tools named, and tells every turn and the score sheet. */
export async function play(id: string, { seed, locale, replies }: PlayOptions): Promise<Report> {
  const opened = openCall(id);
  if (!opened.ok) return opened.report;
  const { scenario } = opened;
  if (!isLocale(locale)) return noSuchLocale(locale);
  const words = replies
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const inputs = words.map((word) => ({ word, input: parseInput(word) ?? parseInput(`=${word}`) }));
  const state = startCall(scenario, seed);
  return playInputs(state, withPickUp(inputs), locale);
}

interface Named {
  readonly word: string;
  readonly input: Input | null;
}

/** Picking up goes without saying. */
function withPickUp(inputs: readonly Named[]): readonly Named[] {
  if (inputs.some(({ input }) => input?.type === 'pick-up')) return inputs;
  const goals = inputs.filter(({ input }) => input?.type === 'goal');
  const rest = inputs.filter(({ input }) => input?.type !== 'goal');
  return [...goals, { word: 'pick-up', input: { type: 'pick-up' } }, ...rest];
}

async function playInputs(start: CallState, inputs: readonly Named[], locale: Locale): Promise<Report> {
  const opened = await openTexts(locale, start.scenario.id);
  if (!opened.ok) return unreadableTexts(opened.failures);
  const turns = [];
  const log = [];
  let state = start;
  for (const { word, input } of inputs) {
    const stepped = input ? step(state, input) : null;
    if (!input || !stepped) return stopped(turns, 'unknown-input', `${word} is neither a reply nor a tool`);
    if ('refused' in stepped) return stopped(turns, 'refused-input', `${word}: ${stepped.refused}`);
    turns.push(told(word, stepped, opened.texts));
    log.push({ at: log.length * 1000, input });
    state = stepped.state;
  }
  const sheet = makeSheet(state);
  const { scenario, seed } = state;
  const text = makeLog({
    ...openLog(scenario, { seed, locale }),
    inputs: log,
  });
  const lines = [...turns.flatMap(tell), '', ...sheetLines(sheet), '', text];
  return { exit: 0, data: { turns, sheet: toldSheet(sheet), log: text }, lines };
}

/** What could be played is told all the same. */
function stopped(turns: readonly Told[], code: Misuse, message: string): Report {
  const { exit, lines } = wrongUse(code, message);
  return { exit, data: { turns, code, error: message }, lines: [...turns.flatMap(tell), '', ...lines] };
}
