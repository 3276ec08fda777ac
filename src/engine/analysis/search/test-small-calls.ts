/** Small calls in every kind of trouble, on which all can be tried. */
import { type CallOptions, startCall } from '../../chart/call.ts';
import { standingOf } from '../../chart/call-state.ts';
import type { Standing } from '../../chart/standing.ts';
import { drill, line, play } from '../../chart/test-call.ts';
import { NO_TRAITS } from '../../customer/customer.ts';
import type { Scenario } from '../../scenario/scenario.ts';

const ON = (to: string) => [{ to, when: null }];

/** Four lines and a way out: understand, ask and offer, agree, check; a trap at each. */
export function talk(said: Partial<Scenario> = {}): Scenario {
  const base = drill({
    see: { acts: ['mirror', 'validate'], routes: ON('told') },
    solve: { acts: ['present'], routes: ON('opening'), trap: 'solution-first' },
    hope: { acts: ['ask-hope'], routes: ON('told') },
    two: { acts: ['options'], routes: ON('offer') },
    deal: {
      acts: ['agree'],
      promises: 'letter',
      routes: [
        { to: 'agreed', when: { agreed: true } },
        { to: 'offer', when: null },
      ],
    },
    guide: { acts: ['guide'], routes: ON('offer') },
    back: { acts: ['check-back'], routes: ON('well') },
    loop: { acts: ['vague'], routes: ON('opening'), trap: 'vague' },
    argue: { acts: ['argue'], routes: ON('badly'), trap: 'argue' },
  });
  return {
    ...base,
    lines: {
      opening: line('opening', ['see', 'solve', 'loop', 'argue']),
      told: line('told', ['hope', 'two', 'see']),
      offer: line('offer', ['deal', 'guide', 'argue']),
      agreed: line('agreed', ['back', 'argue']),
    },
    ...said,
  };
}

export interface SmallCall {
  readonly scenario?: Partial<Scenario>;
  readonly options?: CallOptions;
  readonly words: readonly string[];
}

export const standingAt = ({ scenario = {}, options = {}, words }: SmallCall): Standing =>
  standingOf(play(startCall(talk(scenario), 1, options), ...words));

const START = { anger: 45, trust: 60, urgency: 0, language: 0, waited: 0 } as const;
const COLLECTED = ['breathe breath', 'breathe breath', 'breathe test-of-grace', 'phrase-book', 'phrase-book'];

/** Somebody abusive, somebody who boils, an agent at the end of their strength, and the quiet ones. */
export const SMALL_CALLS: Readonly<Record<string, SmallCall>> = {
  'in the briefing': { words: [] },
  'at the opening': { words: ['pick-up'] },
  'half-way': { words: ['goal theirs', 'pick-up', '=see', '=hope'] },
  'before the agreement': { words: ['goal theirs', 'pick-up', '=see', '=hope', '=two'] },
  'after the agreement': { words: ['goal theirs', 'pick-up', '=see', '=hope', '=two', '=deal'] },
  'with no composure left': { options: { composure: 12 }, words: ['pick-up', '=see'] },
  'with every breath taken and the mind gone blank': {
    options: { composure: 0 },
    scenario: { start: { ...START, anger: 79 } },
    words: ['pick-up', ...COLLECTED, 'limit line', '=see'],
  },
  'with somebody who boils': {
    scenario: { start: { ...START, anger: 90, language: 1 } },
    words: ['pick-up'],
  },
  'with somebody who swears': {
    scenario: { start: { ...START, anger: 85, language: 2 } },
    words: ['pick-up'],
  },
  'after a warning': {
    scenario: { start: { ...START, anger: 85, language: 3 }, traits: { ...NO_TRAITS, stubborn: 'hard' } },
    words: ['pick-up', 'limit line', 'limit warn'],
  },
  'after hanging up': { words: ['pick-up', 'end'] },
  'on a help page': { scenario: { channel: 'help-page' }, words: ['pick-up', '=see', '=hope'] },
  'where reading their style helps': {
    scenario: { traits: { ...NO_TRAITS, style: 'steps' } },
    words: ['goal theirs', 'pick-up', '=see', '=hope', '=two'],
  },
};
