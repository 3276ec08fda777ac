/** A finished call explained: everything is read from its replay, nothing is recomputed (catalogue M-24). */
import { type CallState, contextOf, placeOf, standingOf } from '../chart/call-state.ts';
import { FULL, toPoints } from '../customer/tenths.ts';
import type { Replay, Turn } from '../log/replay.ts';
import { speechOf } from '../view/make-view.ts';
import { adviseOn } from './advice.ts';
import type { Debrief, DebriefTurn } from './debrief.ts';
import { finish, onHelpPage } from './finished.ts';
import { lampNeeds } from './lamp-needs.ts';
import { makeSheet } from './make-sheet.ts';
import { outcomeOf } from './outcome.ts';
import { praise } from './praise.ts';
import { wantingIn } from './tier.ts';

export function makeDebrief(replay: Replay): Debrief {
  const sheet = makeSheet(replay.state);
  const { customer } = contextOf(replay.start);
  const place = placeOf(replay.state);
  return {
    speakers: replay.state.scenario.forms.speakers,
    start: { calm: toPoints(FULL - customer.anger), mood: customer.mood },
    turns: replay.turns.map(explainTurn),
    sheet,
    praise: praise(replay),
    wanting: wantingIn(finish(standingOf(replay.state))),
    advice: adviseOn(replay, sheet),
    goal: goalOf(replay.state),
    instinct: guessIn(replay.state),
    ending: 'ending' in place ? place.ending : '',
    lamps: onHelpPage(standingOf(replay.state)) ? null : lampNeeds(contextOf(replay.state).customer),
    outcome: outcomeOf(replay.state),
  };
}

function explainTurn({ index, at, input, before, after, changes, traps, cues }: Turn): DebriefTurn {
  const { customer } = contextOf(after);
  return {
    index,
    at,
    input,
    before: speechOf(before),
    calm: toPoints(FULL - customer.anger),
    trust: toPoints(customer.trust),
    composure: toPoints(customer.composure),
    mood: customer.mood,
    changes,
    traps,
    cues,
  };
}

function guessIn(state: CallState): Debrief['instinct'] {
  const { instinct } = contextOf(state);
  return instinct === 'skipped' ? null : instinct;
}

function goalOf(state: CallState): Debrief['goal'] {
  const { goal } = contextOf(state);
  return goal === null ? null : { id: goal, fits: state.scenario.goals[goal] ?? false };
}
