/** Calls for tests: of a small scenario that can be bent, with inputs in the words of plans. */
import { type Customer, NO_TRAITS } from '../customer/customer.ts';
import { parseInput } from '../log/input-text.ts';
import { openLog } from '../log/open-log.ts';
import { type Replay, replay } from '../log/replay.ts';
import { NO_FORMS } from '../scenario/forms.ts';
import type { Line, Reply, Scenario } from '../scenario/scenario.ts';
import { type CallOptions, type Stepped, startCall, step } from './call.ts';
import { type CallState, contextOf } from './call-state.ts';
import type { Input } from './input.ts';

type Replies = Readonly<Record<string, Reply['acts'] | (Partial<Reply> & { readonly acts: Reply['acts'] })>>;

const isActs = (reply: Replies[string]): reply is Reply['acts'] => Array.isArray(reply);

function makeReply(id: string, given: Replies[string]): Reply {
  return {
    id,
    routes: [{ to: 'opening', when: null }],
    when: null,
    trap: null,
    tone: 'calm',
    negatives: 0,
    style: null,
    options: 2,
    purpose: false,
    framed: false,
    gives: [],
    promises: null,
    asks: null,
    relies: null,
    ...(isActs(given) ? { acts: given } : given),
  };
}

export const line = (id: string, replies: readonly string[], said: Partial<Line> = {}): Line => ({
  id,
  stage: 'talk',
  replies,
  again: false,
  ...said,
});

/**
 * A scenario with one line at which every reply can be said again and again, and an agent who may end the call: well if
 * it was agreed, badly if not. `said` bends the rest.
 */
export function drill(replies: Replies, said: Partial<Scenario> = {}): Scenario {
  return {
    id: 'drill',
    card: 'SC-01',
    order: 1,
    tutorial: false,
    channel: 'phone',
    industry: 'online-shop',
    role: 'agent',
    angerType: 'escalated',
    look: 'maris',
    start: { anger: 45, trust: 60, urgency: 0, language: 0, waited: 0 },
    traits: NO_TRAITS,
    par: 6,
    silence: 12,
    goals: { theirs: true, ours: false },
    facts: ['fact'],
    changes: {},
    voiceNote: false,
    parameters: { refund: 'can', moon: 'cannot', courier: 'approval', crate: 'approval' },
    promises: {
      'by-five': { id: 'by-five', due: 100, takes: 20, message: false },
      impossible: { id: 'impossible', due: 60, takes: 600, message: false },
      letter: { id: 'letter', due: 100, takes: 100, message: true },
    },
    stages: ['talk'],
    opening: 'opening',
    callBack: null,
    end: [
      { to: 'well', when: { agreed: true } },
      { to: 'badly', when: null },
    ],
    handovers: {},
    forms: NO_FORMS,
    lines: { opening: line('opening', Object.keys(replies)) },
    replies: Object.fromEntries(Object.entries(replies).map(([id, given]) => [id, makeReply(id, given)])),
    endings: { well: { id: 'well', result: 'win-win' }, badly: { id: 'badly', result: 'unsolved' } },
    ...said,
  };
}

/** Input in the words of logs and plans: `pick-up`, `=see-it`, `limit line`. */
export function input(words: string): Input {
  const parsed = parseInput(words);
  if (!parsed) throw new Error(`no input: ${words}`);
  return parsed;
}

/** One accepted input and all that came of it. */
export function take(state: CallState, words: string): Exclude<Stepped, { refused: unknown }> {
  const stepped = step(state, input(words));
  if ('refused' in stepped) throw new Error(`${words} was refused: ${stepped.refused}`);
  return stepped;
}

export const refusal = (state: CallState, given: Input | string): string | null => {
  const stepped = step(state, typeof given === 'string' ? input(given) : given);
  return 'refused' in stepped ? stepped.refused : null;
};

export const play = (state: CallState, ...words: readonly string[]): CallState =>
  words.reduce((now, word) => take(now, word).state, state);

/** A call that was picked up, and what was said since. */
export const call = (scenario: Scenario, ...words: readonly string[]): CallState =>
  play(startCall(scenario, 1), 'pick-up', ...words);

/** The same call, had it come to this customer. */
export const asIf = (state: CallState, customer: Customer): CallState => {
  const snapshot = { ...state.snapshot, context: { call: { ...contextOf(state), customer } } };
  return { ...state, snapshot: snapshot as CallState['snapshot'] };
};

/** A whole call from briefing on, as it is read from its log. */
export function replayed(scenario: Scenario, words: readonly string[], options: CallOptions = {}): Replay {
  const inputs = words.map((word, place) => ({ at: place * 1000, input: input(word) }));
  const log = {
    ...openLog(scenario, { seed: 1, locale: 'en' }),
    inputs,
  } as const;
  const result = replay(scenario, log, options);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.replay;
}
