/** What an author is told about a scenario that reads: every lint, each with its name. */

import { solve } from '../../engine/analysis/solve.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { lintBalance } from '../../lint/balance/lint-balance.ts';
import { lintBots, lintRandomPlay } from '../../lint/bots/lint-bots.ts';
import type { Finding } from '../../lint/finding.ts';
import type { Reached } from '../../lint/play/reached.ts';
import { lintEndings } from '../../lint/structure/lint-endings.ts';
import { lintStructure } from '../../lint/structure/lint-structure.ts';
import { lintTexts } from '../../lint/text/lint-texts.ts';
import type { TextsByLocale } from '../../lint/text/texts.ts';
import { lintTraps } from '../../lint/traps/lint-traps.ts';
import { replyWords } from '../texts.ts';

/** What there is to look at. */
export interface Subject {
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
export const LINTS: readonly Lint[] = [
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
