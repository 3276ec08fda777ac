/** What an author is told about a scenario that reads: every lint, each with its name. */

import { solve } from '../engine/analysis/solve.ts';
import type { Scenario } from '../engine/scenario/scenario.ts';
import { LOCALES } from '../i18n/locales.ts';
import { lintBalance } from './balance/lint-balance.ts';
import { lintBots, lintRandomPlay } from './bots/lint-bots.ts';
import type { Finding } from './finding.ts';
import { explore } from './play/explore.ts';
import type { Reached } from './play/reached.ts';
import { lintEndings } from './structure/lint-endings.ts';
import { lintStructure } from './structure/lint-structure.ts';
import { lintTexts } from './text/lint-texts.ts';
import type { TextsByLocale } from './text/texts.ts';
import { replyWords } from './text-file/reply-words.ts';
import { lintTraps } from './traps/lint-traps.ts';

/** What there is to look at. */
interface Subject {
  readonly scenario: Scenario;
  /** What play came to see of it. */
  readonly reached: Reached;
  readonly texts: TextsByLocale;
}

interface Lint {
  /** Shown while it is at work. */
  readonly name: string;
  readonly find: (subject: Subject) => readonly Finding[];
}

/** In the order of what they find; the slow ones last. */
const LINTS: readonly Lint[] = [
  { name: 'structure', find: ({ scenario, reached }) => lintStructure(scenario, reached) },
  {
    name: 'texts',
    find: ({ scenario, reached, texts }) => lintTexts(scenario, texts, reached),
  },
  { name: 'endings', find: ({ scenario }) => lintEndings(scenario) },
  { name: 'random play', find: ({ scenario }) => lintRandomPlay(scenario) },
  { name: 'traps', find: ({ scenario }) => lintTraps(scenario) },
  {
    name: 'bots',
    find: ({ scenario, texts }) =>
      LOCALES.flatMap((locale) => {
        const words = texts[locale];
        return words ? lintBots(scenario, replyWords(words), locale) : [];
      }),
  },
  { name: 'balance', find: ({ scenario }) => lintBalance(scenario, solve(scenario)) },
];

/** All that every lint finds; `doing` is told which one is at work. */
export function findEverything(
  scenario: Scenario,
  texts: TextsByLocale,
  doing: (what: string) => void = () => {},
): readonly Finding[] {
  doing('play');
  const subject = { scenario, reached: explore(scenario), texts };
  return LINTS.flatMap(({ name, find }) => {
    doing(name);
    return find(subject);
  });
}
