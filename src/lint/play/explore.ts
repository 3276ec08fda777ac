/** Systematic play: looks for everything a scenario can come to, rare moods and corners first. */
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

/** Plays from every new kind of standing everything a player could do there, in turn for every line, mood and language. */
export function explore(scenario: Scenario): Reached {
  const most = PER_LINE * Object.keys(scenario.lines).length;
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
  meet(standingOf(startCall(scenario, 0)));
  for (let played = 0; played < most; played += 1) {
    const standing = open.take();
    if (standing === undefined) break;
    playOn(standing, notes, meet);
  }
  return notes;
}

function playOn(standing: Standing, notes: Notes, meet: (standing: Standing) => void): void {
  for (const input of inputsOf(standing)) {
    if (SAME_ANYWHERE.includes(input.type)) continue;
    const next = follow(standing, input);
    if (input.type === 'reply') noteWay(notes, standing, next);
    meet(next);
  }
}

/** What changes nothing that a text or a guard asks for. */
const SAME_ANYWHERE: readonly InputType[] = ['style'];
