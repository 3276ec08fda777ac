/** What of a scenario play never gets to see, and where play gets stuck. */
import { blocksOf, choicesOf } from '../../engine/scenario/letter.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Finding, FindingCode } from '../finding.ts';
import { isBest, type Reached } from '../play/reached.ts';
import { closedLoops } from './loops.ts';

type Fault = Pick<Finding, 'code' | 'at' | 'detail'>;

const fault = (code: FindingCode, at: string, detail = ''): Fault => ({ code, at, detail });

/** Findings about the graph of the talk; `reached` comes from `explore` of the same scenario. */
export function lintStructure(scenario: Scenario, reached: Reached): readonly Finding[] {
  const faults = [
    ...linesNeverReached(scenario, reached),
    ...endingsNeverReached(scenario, reached),
    ...repliesNeverOffered(scenario, reached),
    ...nothingToSay(reached),
    ...loopsWithoutExit(scenario, reached),
    ...bestOutOfReach(scenario, reached),
  ];
  return faults.map((found) => ({ ...found, scenario: scenario.id, locale: null }));
}

const wasReached = ({ shown, speechless }: Reached, line: string): boolean =>
  shown.has(line) || speechless.has(line);

const linesNeverReached = ({ lines }: Scenario, reached: Reached): readonly Fault[] =>
  Object.keys(lines)
    .filter((line) => !wasReached(reached, line))
    .map((line) => fault('line-never-reached', `lines.${line}`, 'no call came to it'));

const endingsNeverReached = ({ endings }: Scenario, reached: Reached): readonly Fault[] =>
  Object.keys(endings)
    .filter((ending) => !reached.endings.has(ending))
    .map((ending) => fault('ending-never-reached', `endings.${ending}`, 'no call came to it'));

/** A reply or a block that no call shows anywhere, or one that is listed at a line where no call shows it. */
function repliesNeverOffered(scenario: Scenario, reached: Reached): readonly Fault[] {
  const shownAt = (line: string): ReadonlySet<string> =>
    new Set([...(reached.shown.get(line) ?? [])].flatMap(blocksOf));
  const anywhere = new Set([...reached.shown.keys()].flatMap((line) => [...shownAt(line)]));
  const nowhere = choicesOf(scenario).flatMap(({ id }) => (anywhere.has(id) ? [] : [id]));
  const notHere = Object.values(scenario.lines)
    .filter(({ id }) => wasReached(reached, id))
    .map(({ id, replies }) => {
      const here = shownAt(id);
      const listed = [...new Set(replies.flatMap(blocksOf))];
      return { id, missing: listed.filter((choice) => anywhere.has(choice) && !here.has(choice)) };
    })
    .filter(({ missing }) => missing.length > 0);
  return [
    ...nowhere.map((reply) => fault('reply-never-offered', `replies.${reply}`, 'no call offered it')),
    ...notHere.map(({ id, missing }) =>
      fault('reply-never-offered', `lines.${id}`, `no call offered here: ${missing.join(', ')}`),
    ),
  ];
}

const nothingToSay = ({ speechless }: Reached): readonly Fault[] =>
  [...speechless].map((line) =>
    fault('nothing-to-say', `lines.${line}`, 'a call came to it with no reply on offer'),
  );

const loopsWithoutExit = ({ lines }: Scenario, reached: Reached): readonly Fault[] =>
  closedLoops(reached, Object.keys(lines)).map((loop) =>
    fault('loop-without-exit', `lines.${loop[0]}`, `replies lead only to ${loop.join(', ')}`),
  );

function bestOutOfReach({ endings }: Scenario, { won, whole }: Reached): readonly Fault[] {
  if (won.size > 0) return [];
  const best = Object.values(endings).filter(({ result }) => isBest(result));
  const names = best.map(({ id }) => id).join(', ');
  if (best.length === 0) return [fault('best-ending-out-of-reach', '', 'no ending is win-win or parting')];
  const never = whole ? 'never reached' : 'not found, with more ways than could be played,';
  const how = 'within the parameters and with every promise kept';
  return [fault('best-ending-out-of-reach', '', `${never} ${how}: ${names}`)];
}
