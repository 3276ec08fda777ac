/** A line of inputs as something to watch: the call it makes, and where the watching begins. Pure. */
import type { Analysis } from '../../engine/analysis/analysis.ts';
import type { Input } from '../../engine/chart/input.ts';
import type { Log } from '../../engine/log/log.ts';
import { type Replay, replay } from '../../engine/log/replay.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { WatchRoute } from '../route.ts';

export interface Film {
  readonly replay: Replay;
  /** Inputs that have happened before the first picture. */
  readonly opening: number;
}

/** Null where there is no such line: the log is shorter, or the best way begins at no decision. */
export function makeFilm(
  scenario: Scenario,
  log: Log,
  { line, from }: Pick<WatchRoute, 'line' | 'from'>,
  analysis: Analysis | null,
): Film | null {
  const inputs = line === 'own' ? log.inputs.map(({ input }) => input) : lineOf(analysis, log, line, from);
  const shown = inputs?.filter(isShown).map((input) => ({ at: 0, input }));
  const played = shown && replay(scenario, { ...log, inputs: shown });
  const opening = log.inputs.slice(0, from ?? 0).filter(({ input }) => isShown(input)).length;
  return played?.ok ? { replay: played.replay, opening } : null;
}

/** The first instinct is nobody's word and changes nothing. */
const isShown = ({ type }: Input): boolean => type !== 'instinct';

function lineOf(
  analysis: Analysis | null,
  log: Log,
  line: 'best' | 'worst',
  from: number | null,
): readonly Input[] | null {
  if (!analysis) return null;
  if (from === null) return line === 'best' ? analysis.bestLine : analysis.worstLine;
  const decision = analysis.decisions.find(({ index }) => index === from);
  const before = log.inputs.slice(0, from).map(({ input }) => input);
  return decision ? [...before, ...decision.best] : null;
}
