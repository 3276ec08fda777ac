/** What a call can still be played for: each kind of ending, in each manner. */
import type { Staging } from '../../chart/context.ts';
import type { Result } from '../../scenario/scenario.ts';
import { RESULTS } from '../../scenario/scenario.ts';
import { needsAgreement } from '../../score/finished.ts';
import { MANNERS, type Manner, type Network, type TurnsTo, turnsTo } from './shortest-way.ts';

export interface Aim {
  readonly result: Result;
  readonly endings: ReadonlySet<string>;
  readonly manner: Manner;
  /** The contact ends on a help page, where lamps count for nothing. */
  readonly onPage: boolean;
  readonly turnsTo: TurnsTo;
}

/** The aims of a scenario, from the most to the least worth. */
export function aimsOf({ scenario, circumstances }: Staging, network: Network): readonly Aim[] {
  // An ending that promises agreement counts for nothing without it.
  const countsAs = (written: Result, result: Result): boolean =>
    written === result || (result === 'unsolved' && needsAgreement(written));
  const endings = Object.values(scenario.endings);
  const endingsOf = (result: Result): ReadonlySet<string> =>
    new Set(endings.flatMap((ending) => (countsAs(ending.result, result) ? [ending.id] : [])));
  const kinds = RESULTS.map((result) => ({ result, among: endingsOf(result) })).filter(
    ({ among }) => among.size > 0,
  );
  const pages = [...new Set(network.lines.map(network.map.onPage))];
  return pages.flatMap((onPage) =>
    MANNERS.flatMap((manner) =>
      kinds.map(({ result, among }): Aim => {
        const goal = { endings: among, manner, onPage };
        return { result, ...goal, turnsTo: turnsTo(network, circumstances, goal) };
      }),
    ),
  );
}
