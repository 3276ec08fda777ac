import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import fc from 'fast-check';
import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { analyseReplay } from '../../engine/analysis/analyse.ts';
import { anyAnalysis } from '../../engine/analysis/test-any-analysis.ts';
import { VERDICTS, type Verdict } from '../../engine/analysis/verdict.ts';
import { SHIPPED } from '../../engine/chart/test-scenarios.ts';
import { type AnyCall, anyCall } from '../../engine/log/test-any-call.ts';
import { makeDebrief } from '../../engine/score/make-debrief.ts';
import { createLibrary } from '../../i18n/library.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { SWEARING_MODES, type SwearingMode, wordsOf } from '../../i18n/swearing.ts';
import { DebriefPage } from '../../screens/debrief/debrief-page.tsx';
import type { Awaited } from '../../screens/debrief/verdicts.ts';
import type { Texts } from '../../screens/texts.ts';
import { UiContext } from '../../screens/ui.ts';
import { toldOf } from '../analysis/told.ts';
import { DEBRIEF_WORDS } from './debrief-words.ts';
import { type Drawn, drawn } from './test-drawn.ts';

const SOME_SECONDS = 12_000;

const load = async (locale: string, namespace: string) =>
  JSON.parse(readFileSync(`locales/${locale}/${namespace}.json`, 'utf8')) as object;

/** The words that the page asks for in its own language, and no others. */
const READERS = await Promise.all(
  LOCALES.map(async (locale) => {
    const library = await createLibrary(load);
    const scenarios = SHIPPED.map(({ id }) => `scenarios/${id}`);
    return library.open(locale, ['interface', ...DEBRIEF_WORDS, ...scenarios]);
  }),
);
const textsOf = (reader: (typeof READERS)[number], swearing: SwearingMode): Texts => ({
  ...reader,
  segments: (text) => wordsOf(text, swearing),
});

const [ENGLISH] = READERS.filter(({ locale }) => locale === 'en').map((reader) => textsOf(reader, 'masked'));
if (!ENGLISH) throw new Error('no English');
const texts = ENGLISH;

interface Shown {
  readonly call: AnyCall;
  readonly awaited: Awaited;
  readonly texts: Texts;
}

/** Better answers stand open, so that every word is on the page. */
const EVERY_INDEX: ReadonlySet<number> = new Set(Array(500).keys());

/** Draws the debrief's page and reads it. */
function page<Read>({ call, awaited, texts }: Shown, read: (root: Drawn) => Read): Read {
  const ui = {
    texts: signal(texts),
    calmMotion: signal(true),
    forms: signal(null),
    drawPortrait: async () => {},
  };
  const debrief = makeDebrief(call.replay);
  const answers = { open: signal(EVERY_INDEX), turn: () => {} };
  const practice = { number: 2, branchOf: 1, playFrom: () => {}, answers };
  const props = { debrief, practice, analysis: signal(awaited), endedAt: 1, previous: 400, shift: 's' };
  return drawn(
    h(UiContext.Provider, { value: ui }, h(DebriefPage, { scenario: call.scenario.id, ...props })),
    read,
  );
}

/** A key in place of its text, a gap that was not filled, a mark that was not cut, or no number. */
const BROKEN = /^[a-z][a-z-]*(\.[a-z0-9-]+)+$|\{\{|\[\[|undefined|NaN|Infinity|\[object/;

const VERDICT = /^verdict-(.+)$/;
const verdictsOn = (root: Drawn): readonly string[] =>
  root
    .all('verdict')
    .flatMap(({ attributes }) =>
      (attributes.get('class') ?? '').split(' ').flatMap((name) => VERDICT.exec(name)?.[1] ?? []),
    );

describe('the debrief of any call', () => {
  it('is drawn in every language, whatever there is to say, and every word of it is there', () => {
    fc.assert(
      fc.property(
        anyCall(),
        fc.constantFrom('there', 'there', 'under-way', 'missing'),
        fc.constantFrom(...SWEARING_MODES),
        (call, phase, swearing) => {
          const analysis = anyAnalysis(call.replay, call.log.seed);
          const awaited: Awaited =
            phase === 'there' ? toldOf({ ok: true, analysis }, call.scenario) : { phase };
          for (const reader of READERS)
            page({ call, awaited, texts: textsOf(reader, swearing) }, (root) => {
              expect(root.texts.filter((text) => BROKEN.test(text))).toEqual([]);
            });
        },
      ),
      { numRuns: 40, interruptAfterTimeLimit: SOME_SECONDS },
    );
  });

  it('has every verdict to tell, somewhere', () => {
    const calls = fc.sample(anyCall(), { numRuns: 40, seed: 1 });
    const told = calls.flatMap((call) => {
      const there = toldOf({ ok: true, analysis: anyAnalysis(call.replay, call.log.seed) }, call.scenario);
      return page({ call, awaited: there, texts }, verdictsOn);
    });
    expect(new Set(told)).toEqual(new Set([...VERDICTS, 'unclear', 'spent']));
  });
});

/** Points on a badge, given away; a badge without them gives nothing away. */
function lostOn(badge: Drawn): number {
  const [points] =
    /[\d.]+/.exec(badge.childNodes.find(({ localName }) => localName === 'span')?.text ?? '') ?? [];
  return Number(points ?? 0);
}

/** The turns that carry one of the five verdicts, in their order: the input's index, and the points given away. */
function judgedTurns(root: Drawn, shown: readonly number[]) {
  return root.all('turn').flatMap((turn, place) => {
    const [verdict = ''] = verdictsOn(turn);
    const [badge] = turn.all('verdict');
    const index = shown[place];
    if (!badge || index === undefined || !VERDICTS.includes(verdict as Verdict)) return [];
    return [{ index, lost: lostOn(badge) }];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('the debrief and the analysis of any call', () => {
  it('agree on what was given away, and on the accuracy', () => {
    let points = 0;
    fc.assert(
      fc.property(anyCall(8), (call) => {
        const analysis = analyseReplay(call.replay);
        const awaited = toldOf({ ok: true, analysis }, call.scenario);
        page({ call, awaited, texts }, (root) => {
          const talked = call.log.inputs.flatMap(({ input }, index) =>
            ['goal', 'pick-up', 'instinct'].includes(input.type) ? [] : [index],
          );
          expect(root.all('turn')).toHaveLength(talked.length);
          const judged = judgedTurns(root, talked);
          const regrets = judged.map(
            ({ index }) => analysis.decisions[index]?.taken.regret.low ?? Number.NaN,
          );
          expect(sum(judged.map(({ lost }) => lost))).toBeCloseTo(sum(regrets) / 10, 6);
          points += sum(regrets);
          const [accuracy] = root.all('accuracy-value');
          if (analysis.accuracy === null) expect(accuracy?.text).toBe('–');
          else
            expect(
              Math.abs(Number(accuracy?.text.replace('%', '')) - analysis.accuracy * 100),
            ).toBeLessThanOrEqual(0.5);
        });
      }),
      { numRuns: 12, interruptAfterTimeLimit: SOME_SECONDS },
    );
    expect(points).toBeGreaterThan(0);
  });
});
