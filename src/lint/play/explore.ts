/** Systematic play: looks for everything a scenario can come to, rare moods and corners first. */
import { makeBound } from '../../engine/analysis/bound/bound.ts';
import { type Effort, reachable } from '../../engine/analysis/search/search.ts';
import { handsOn } from '../../engine/chart/advance.ts';
import { startCall } from '../../engine/chart/call.ts';
import { standingOf } from '../../engine/chart/call-state.ts';
import { follow } from '../../engine/chart/follow.ts';
import type { InputType } from '../../engine/chart/input.ts';
import { inputsOf } from '../../engine/chart/inputs-of.ts';
import type { Standing } from '../../engine/chart/standing.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { cellsOf } from './cells.ts';
import { openFrontier } from './frontier.ts';
import { type Notes, noNotes, note, noteWay, type Reached } from './reached.ts';

/** How many standings are played on for every line: twice what the shipped scenarios take to show all they have. */
const PER_LINE = 250;

/**
 * Plays from every new kind of standing everything a player could do there, in turn for every line, mood and language.
 * A talk of many ways is played in part; then the best call is looked for, lest it be called out of reach.
 */
export function explore(scenario: Scenario, perLine = PER_LINE): Reached {
  const most = perLine * Object.keys(scenario.lines).length;
  const cells = cellsOf(scenario);
  const notes = noNotes();
  const seen = new Set<string>();
  const open = openFrontier([cells.facts, (standing) => [cells.glimpse(standing)]]);
  const meet = (standing: Standing): void => {
    note(notes, standing);
    const cell = cells.cell(standing);
    if (seen.has(cell)) return;
    seen.add(cell);
    if (standing.phase !== 'done') open.add(standing);
  };
  const ringing = standingOf(startCall(scenario, 0));
  meet(ringing);
  for (let played = 0; played < most && !notes.whole; played += 1) {
    const standing = open.take();
    if (standing) playOn(standing, notes, meet);
    else notes.whole = true;
  }
  if (!notes.whole && notes.won.size === 0) followBest(ringing, notes);
  return notes;
}

/** Takes down what there is to see on the way of the best call that the search finds. */
function followBest(ringing: Standing, notes: Notes): void {
  let standing = ringing;
  const horizon = 2 * ringing.scenario.par;
  const best = reachable(ringing, { bound: makeBound(ringing, horizon), horizon }, SEARCH);
  for (const input of best.line) {
    const next = follow(standing, input);
    if (input.type === 'reply') noteWay(notes, standing, next);
    note(notes, next);
    standing = next;
  }
}

/** A result that was played out is all that is asked for; nothing has to be ruled out. */
const SEARCH: Effort = { widths: [4, 16], budget: 0, tolerance: 0 };

function playOn(standing: Standing, notes: Notes, meet: (standing: Standing) => void): void {
  for (const input of inputsOf(standing)) {
    if (SAME_ANYWHERE.includes(input.type)) continue;
    const next = follow(standing, input);
    if (input.type === 'reply' || (input.type === 'transfer' && handsOn(standing, input)))
      noteWay(notes, standing, next);
    meet(next);
  }
}

/** What changes nothing that a text or a guard asks for. */
const SAME_ANYWHERE: readonly InputType[] = ['style'];
