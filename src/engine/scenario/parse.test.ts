import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAILURE_CODES, type FailureCode, MOST_FAILURES } from './failure.ts';
import { parseScenario } from './parse.ts';
import { type Case, FORM_CASES } from './test-broken-forms.ts';
import { SMALL, smallWith } from './test-small.ts';

const broken = (code: FailureCode, path: string, piece: string, other: string, at = other): Case => ({
  code,
  path,
  text: smallWith(piece, other),
  at,
});

/** An id of two kilobytes referred to again and again, each level ten times the one before. */
const bomb = [
  'a: &a [x,x,x,x,x,x,x,x,x,x]',
  ...'bcdefgh'
    .split('')
    .map((key, index) => `${key}: &${key} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(',')}]`),
].join('\n');

/** A card that makes the only fact stale. */
const STALE = 'par: 3\nchanges: { spring: sheet }';

const CASES: readonly Case[] = [
  { code: 'too-large', path: '', text: `${SMALL}# ${'x'.repeat(256 * 1024)}` },
  broken('bad-yaml', '', 'goals: {', 'goals: {{', 'facts:'),
  broken('hidden-character', '', 'par: 3', 'par: 3 # \u202e3 :rap'),
  broken('hidden-character', '', 'par: 3', 'par: 3 # \ud800'),
  broken('hidden-character', '', 'par: 3', 'par: 3 # \0'),
  broken('too-deep', '', 'par: 3', `par: ${'['.repeat(40)}${']'.repeat(40)}`),
  broken('too-deep', '', 'format: 2', `${'- '.repeat(10_000)}format: 2`, ''),
  broken('bad-yaml', '', 'par: 3', 'par: !!js/function 3'),
  broken('bad-yaml', '', 'format: 2', '%YAML 1.1\n---\nformat: 2'),
  broken('duplicate-key', 'par', 'par: 3', 'par: 3\npar: 4', 'par: 4'),
  broken('duplicate-key', 'goals.true', 'quick: false', 'true: false, "true": true', 'goals:'),
  broken('bad-id', 'goals.__proto__', 'quick: false', '__proto__: true', 'goals:'),
  broken('bad-id', 'goals', 'quick: false', '!!binary cXVpY2s= : false', 'goals:'),
  broken('bad-id', 'goals', 'quick: false', '? [quick]\n  : false', 'quick'),
  { code: 'alias-bomb', path: '', text: bomb },
  { code: 'not-a-map', path: '', text: '- one\n- two' },
  broken('unknown-key', 'colour', 'par: 3', 'par: 3\ncolour: red', 'colour: red'),
  broken(
    'tutorial-overloaded',
    'stages.talk.hello.replies.see-it.acts',
    'order: 1',
    'order: 1\ntutorial: true',
    'see-it:',
  ),
  broken('missing-key', 'par', 'par: 3\n', '', 'format: 2'),
  broken('wrong-type', 'par', 'par: 3', 'par: three'),
  broken('unknown-value', 'channel', 'channel: chat', 'channel: pigeon'),
  broken(
    'unknown-value',
    'stages.talk.hello.replies.see-it.acts.0',
    '[mirror, validate]',
    '[mirorr, validate]',
    'mirorr',
  ),
  broken('bad-id', 'opening', 'opening: hello', 'opening: Hello there'),
  broken('out-of-range', 'start.urgency', 'urgency: 0', 'urgency: 9'),
  broken('unknown-format', 'format', 'format: 2', 'format: 3'),
  broken(
    'duplicate-id',
    'stages.more.told',
    'endings:\n',
    '  more:\n    told: { also: [ask] }\nendings:\n',
    'told: { also',
  ),
  broken('duplicate-id', 'facts.1', 'facts: [sheet]', 'facts: [sheet, sheet]'),
  broken('duplicate-id', 'stages.talk.told.also.0', '    told:\n', '    told:\n      also: [ask]\n', 'also'),
  broken(
    'duplicate-id',
    'stages.talk.told.also.1',
    '    told:\n',
    '    told:\n      also: [too-soon, too-soon]\n',
    'also',
  ),
  broken('dangling-target', 'stages.talk.hello.replies.see-it.to', 'to: told }', 'to: nowhere }'),
  broken(
    'unknown-reference',
    'stages.talk.told.replies.deal.promises',
    'promises: friday',
    'promises: monday',
    'promises: monday',
  ),
  broken(
    'unreachable-line',
    'stages.talk.lost',
    'endings:\n',
    '    lost: { also: [ask, too-soon] }\nendings:\n',
    'lost:',
  ),
  broken(
    'unreachable-ending',
    'endings.never',
    'endings:\n',
    'endings:\n  never: { result: partial }\n',
    'never:',
  ),
  broken(
    'open-route',
    'stages.talk.told.replies.deal.to',
    '            - to: told\n',
    '',
    'to:\n            - {',
  ),
  broken(
    'route-after-open',
    'stages.talk.told.replies.deal.to.1',
    '{ to: happy, when: { agreed: true } }',
    '{ to: happy }',
    'to: told\nend',
  ),
  broken(
    'dead-end',
    'stages.talk.shut',
    'endings:\n',
    '    shut:\n      replies:\n        wait: { acts: [listen], to: told, trap: guess, when: { heard: true } }\nendings:\n',
    'shut:',
  ),
  broken(
    'too-many-replies',
    'stages.talk.told',
    '        ask:',
    `${'abcd'
      .split('')
      .map((id) => `        more-${id}: { acts: [listen], to: told }\n`)
      .join('')}        ask:`,
    'told:\n',
  ),
  broken('choice-without-trap', 'stages.talk.told', '          trap: guess\n', '', 'told:\n'),
  broken(
    'reply-without-effect',
    'stages.talk.hello.replies.see-it.acts',
    '[mirror, validate]',
    '[]',
    'acts: []',
  ),
  broken(
    'reply-without-effect',
    'stages.talk.hello.replies.see-it.acts',
    '[mirror, validate]',
    '[cushion]',
    'acts: [cushion]',
  ),
  broken(
    'trap-without-act',
    'stages.talk.told.replies.deal.acts',
    'trap: guess',
    'trap: blame',
    'acts: [agree]',
  ),
  broken('missing-style', 'stages.talk.hello.replies.see-it', '[mirror, validate]', '[guide]', 'see-it:'),
  broken(
    'missing-item',
    'stages.talk.told.replies.ask.acts',
    '[ask-hope]',
    '[fetch-approval]',
    'acts: [fetch-approval]',
  ),
  broken('again-at-opening', 'opening', '    hello:\n', '    hello:\n      again: true\n', 'opening: hello'),
  broken(
    'voice-note-out-of-place',
    'voice-note',
    'channel: chat',
    'voice-note: true\nchannel: phone',
    'voice-note: true',
  ),
  broken('unknown-reference', 'changes.spring', 'par: 3', 'par: 3\nchanges: { spring: moon }', 'changes:'),
  broken(
    'unknown-reference',
    'stages.talk.told.replies.ask.relies',
    '[ask-hope]',
    '[ask-hope], relies: moon',
    'ask: {',
  ),
  {
    code: 'stale-fact-trusted',
    path: 'stages.talk.told.replies.ask.relies',
    text: smallWith('[ask-hope]', '[ask-hope], relies: sheet').replace('par: 3', STALE),
    at: 'ask: {',
  },
  ...FORM_CASES,
  broken(
    'letter-out-of-form',
    'stages.talk.told.to',
    '    told:\n',
    '    told:\n      to: happy\n',
    'to: happy',
  ),
  broken('no-best-ending', 'endings', 'result: win-win', 'result: partial', 'endings:'),
  broken('no-good-goal', 'goals', 'keep: true', 'keep: false', 'goals:'),
];

const failuresOf = (text: string) => {
  const parsed = parseScenario(text);
  return parsed.ok ? [] : parsed.failures;
};

describe('a scenario file', () => {
  it('is accepted when nothing is wrong with it, with its defaults filled in', () => {
    const parsed = parseScenario(SMALL);
    expect(parsed).toMatchObject({
      ok: true,
      scenario: { role: 'agent', silence: null, traits: { pride: true, stubborn: 'no' } },
    });
  });

  it('may say which facts are stale, and lets only wrong information go by them (M-02)', () => {
    const relying = SMALL.replace('par: 3', STALE).replace('[argue]', '[wrong-information], relies: sheet');
    expect(parseScenario(relying.replace('trap: argue', 'trap: wrong-information'))).toMatchObject({
      ok: true,
      scenario: { changes: { spring: 'sheet' }, replies: { 'not-listening': { relies: 'sheet' } } },
    });
  });

  it('language goes as far as swearing, or as it begins, unless the file says otherwise (4.2)', () => {
    const worst = (from: string, to: string) => {
      const parsed = parseScenario(smallWith(from, to));
      return parsed.ok ? parsed.scenario.traits.worst : parsed.failures;
    };
    expect(worst('language: 0', 'language: 0')).toBe('swearing');
    expect(worst('language: 0', 'language: 3')).toBe('attacking');
    expect(worst('traits: { ', 'traits: { worst: clean, ')).toBe('clean');
  });

  it('may allow a voice note where people write (M-13)', () => {
    expect(parseScenario(smallWith('channel: chat', 'channel: chat\nvoice-note: true'))).toMatchObject({
      ok: true,
      scenario: { voiceNote: true },
    });
  });

  it('may be a tutorial, where options and a cushion belong to what they are said with (SC-28)', () => {
    const tutorial = smallWith('order: 1', 'order: 1\ntutorial: true').replace('validate', 'options');
    expect(parseScenario(tutorial.replace('mirror', 'present'))).toMatchObject({
      ok: true,
      scenario: { tutorial: true },
    });
    expect(parseScenario(SMALL)).toMatchObject({ scenario: { tutorial: false } });
  });

  it.each(CASES)('with $code is refused at $path', ({ code, path, text, at }) => {
    const failure = failuresOf(text).find((found) => found.code === code && found.path === path);
    expect(failure, JSON.stringify(failuresOf(text))).toBeDefined();
    if (at) expect(text.split('\n')[(failure?.line ?? 0) - 1]).toContain(at.split('\n')[0]);
  });

  it('tells every code it can tell', () => {
    const told = new Set([...CASES.map(({ code }) => code), 'id-not-folder']);
    expect(FAILURE_CODES.filter((code) => !told.has(code))).toEqual([]);
  });

  it('reports everything that is wrong with it at once', () => {
    const text = smallWith('par: 3', 'par: 0')
      .replace('channel: chat', 'channel: pigeon')
      .replace('order: 1', 'order: none');
    expect(failuresOf(text).map(({ path }) => path)).toEqual(['order', 'channel', 'par']);
  });

  it('reports faults of form together with names that stand for nothing, and nothing that only follows from a gap', () => {
    const text = smallWith('par: 3', 'par: 0')
      .replace('acts: [argue]', 'acts: [arguing]')
      .replace('to: told }', 'to: nowhere }')
      .replace('promises: friday', 'promises: monday');
    expect(failuresOf(text).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'out-of-range par',
      'unknown-value stages.talk.hello.replies.not-listening.acts.0',
      'dangling-target stages.talk.hello.replies.see-it.to',
      'unknown-reference stages.talk.told.replies.deal.promises',
    ]);
  });

  it('tells of a number out of range once, with both ends of the range', () => {
    for (const par of ['0', '61', '-1e9', '99999999999999999999'])
      expect(failuresOf(smallWith('par: 3', `par: ${par}`))).toMatchObject([
        { code: 'out-of-range', path: 'par', detail: `${Number(par)}: 1 to 60` },
      ]);
  });

  it('points at the line and the column of the fault', () => {
    expect(failuresOf(smallWith('par: 3', 'par: three'))).toMatchObject([{ line: 11, column: 1 }]);
  });

  it('never throws and never says yes to nonsense, however it is cut or scrambled', () => {
    const cut = fc.nat(SMALL.length).map((length) => SMALL.slice(0, length));
    const noise = fc
      .tuple(fc.nat(SMALL.length), fc.string())
      .map(([at, text]) => SMALL.slice(0, at) + text + SMALL.slice(at + text.length));
    fc.assert(
      fc.property(fc.oneof(cut, noise, fc.string(), fc.json()), (text) => {
        const parsed = parseScenario(text);
        return parsed.ok || parsed.failures.length > 0;
      }),
      { numRuns: 500 },
    );
  });

  it('whose every key is a stranger is told so at once, a hundred times and no more', () => {
    const strangers = Array.from({ length: 6000 }, (_, place) => `K${place}: 1`).join(', ');
    expect(failuresOf(smallWith('goals: {', `goals: { ${strangers}, `))).toHaveLength(MOST_FAILURES);
  });

  it('may begin with a byte order mark and end its lines as other systems do', () => {
    expect(parseScenario(`\uFEFF${SMALL.replaceAll('\n', '\r\n')}`)).toEqual(parseScenario(SMALL));
  });

  it('may ask that neither of two things is so, and has the names in it looked up', () => {
    const neither = (fact: string): string =>
      smallWith('when: { agreed: true }', `when: { not: { any: [{ heard: true }, { said: ${fact} }] } }`);
    expect(parseScenario(neither('ask'))).toMatchObject({
      scenario: {
        replies: { deal: { routes: [{ when: { not: { any: [{ heard: true }, { said: 'ask' }] } } }, {}] } },
      },
    });
    expect(failuresOf(neither('nobody'))).toMatchObject([
      {
        code: 'unknown-reference',
        path: 'stages.talk.told.replies.deal.to.0.when.not.any.1.said',
      },
    ]);
  });

  it('shows hidden characters by name where it is quoted', () => {
    expect(failuresOf(smallWith('par: 3', 'par: 3\n"\\u202e\\e[2J": 1'))).toMatchObject([
      { code: 'unknown-key', path: '<U+202E><U+001B>[2J' },
    ]);
  });

  it('does not let a file reach into the prototype of anything', () => {
    parseScenario(smallWith('goals: {', 'goals: { __proto__: { polluted: true },'));
    expect({}).not.toHaveProperty('polluted');
  });
});
