/** A call as it is read aloud: who says what, in one language, and nothing of the game around it. */
import { basename } from 'node:path';
import { worstTalk } from '../../engine/analysis/search/worst.ts';
import { extremes } from '../../engine/analysis/solve.ts';
import { startCall, step } from '../../engine/chart/call.ts';
import { type CallState, standingOf } from '../../engine/chart/call-state.ts';
import type { Input } from '../../engine/chart/input.ts';
import { toPoints } from '../../engine/customer/tenths.ts';
import { makeInput } from '../../engine/log/input-text.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { makeSheet } from '../../engine/score/make-sheet.ts';
import { speechOf } from '../../engine/view/make-view.ts';
import { planPaths, readText } from '../../files/shipped.ts';
import { isLocale } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/swearing.ts';
import { unreadableTexts } from '../locales/text-files.ts';
import { parsePlan } from '../plan/plan.ts';
import { noSuchLocale, type Report, wrongUse } from '../report.ts';
import { openCall } from '../scenarios.ts';
import { openTexts, type ScenarioTexts } from '../texts.ts';

interface Options {
  readonly locale: string;
  /** The name of a plan beside the scenario, `best` as `solve` finds it, or `worst`, which is said more than it is done. */
  readonly line: string;
}

/** `transcript ID`: the call of a plan, or the best or worst there is, as a talk. */
export async function transcript(id: string, { locale, line }: Options): Promise<Report> {
  const opened = openCall(id);
  if (!opened.ok) return opened.report;
  const { scenario } = opened;
  if (!isLocale(locale)) return noSuchLocale(locale);
  const texts = await openTexts(locale, id);
  if (!texts.ok) return unreadableTexts(texts.failures);
  const played = inputsOf(scenario, line);
  return played ? read(scenario, played, texts.texts) : noSuchLine(id, line);
}

interface Played {
  readonly seed: number;
  readonly inputs: readonly Input[];
}

/** A plan comes before what would have to be looked for. */
function inputsOf(scenario: Scenario, line: string): Played | null {
  const path = planPaths(scenario.id).find((each) => nameOf(each) === line);
  if (path) return inputsOfPlan(path);
  const search = Object.hasOwn(SEARCHES, line) ? SEARCHES[line] : undefined;
  return search ? { seed: SEED, inputs: search(scenario) } : null;
}

const SEED = 1;

const SEARCHES: Readonly<Record<string, (scenario: Scenario) => readonly Input[]>> = {
  best: (scenario) => extremes(scenario).best.line,
  worst: (scenario) => worstTalk(standingOf(startCall(scenario, SEED)), 2 * scenario.par),
};

const nameOf = (path: string): string => basename(path, '.plan');

/** Null for a plan that cannot be read; `plans` says why. */
function inputsOfPlan(path: string): Played | null {
  const file = readText(path);
  const parsed = file.ok ? parsePlan(file.text) : null;
  if (!parsed?.ok) return null;
  const { seed, items } = parsed.plan;
  return { seed, inputs: items.flatMap(({ item }) => ('input' in item ? [item.input] : [])) };
}

function noSuchLine(id: string, line: string): Report {
  const names = new Set([...planPaths(id).map(nameOf), ...Object.keys(SEARCHES)]);
  return wrongUse(
    'unknown-line',
    `${id} has no line ${line} that can be read; there are ${[...names].join(', ')}`,
  );
}

interface Said {
  readonly who: 'scene' | 'you' | 'customer' | 'done';
  readonly text: string;
}

function read(scenario: Scenario, { seed, inputs }: Played, texts: ScenarioTexts): Report {
  const name = texts.text('customer.name');
  const said: Said[] = ['title', 'teaser', 'briefing'].map((key) => ({
    who: 'scene',
    text: texts.text(key),
  }));
  let state = startCall(scenario, seed);
  for (const input of inputs) {
    const stepped = step(state, input);
    if ('refused' in stepped)
      return wrongUse('refused-input', `${makeInput(input)}: ${stepped.refused}; see plans`);
    state = stepped.state;
    said.push(answered(input, texts), ...heard(state, texts, said));
  }
  const points = toPoints(makeSheet(state).total);
  const covered = said.map((each) => ({ ...each, text: coverWords(each.text) }));
  return {
    exit: 0,
    data: { scenario: scenario.id, said: covered, points },
    lines: [...linesOf(covered, name), '', `${points}`],
  };
}

/** Swear words as the screen draws them for whoever has chosen nothing (M-33). */
const coverWords = (text: string): string =>
  wordsOf(text)
    .map((segment) => (segment.kind === 'text' ? segment.text : '#@%&!'))
    .join('');

/** What was said in so many words; anything else is named as in logs. */
function answered(input: Input, texts: ScenarioTexts): Said {
  if (input.type === 'reply') return { who: 'you', text: texts.reply(input.id) };
  return { who: 'done', text: input.type === 'goal' ? texts.text(`goals.${input.goal}`) : makeInput(input) };
}

/** What stands in the bubble, unless it has been standing there already. */
function heard(state: CallState, texts: ScenarioTexts, said: readonly Said[]): readonly Said[] {
  const speech = speechOf(state);
  const text = speech ? texts.speech(speech) : null;
  const last = said.findLast(({ who }) => who === 'customer');
  return text === null || text === last?.text ? [] : [{ who: 'customer', text }];
}

const WRITTEN: Readonly<Record<Said['who'], (text: string, name: string) => string>> = {
  scene: (text) => text,
  you: (text) => `    – ${text}`,
  customer: (text, name) => `${name}: ${text}`,
  done: (text) => `    (${text})`,
};

const linesOf = (said: readonly Said[], name: string): readonly string[] =>
  said.flatMap(({ who, text }) => [WRITTEN[who](text, name), '']).slice(0, -1);
