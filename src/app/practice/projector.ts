/** Shows a film on the stage of a call: the same model, fed by a clock instead of a player. Nothing is stored. */
import { batch, computed, effect, type Signal, signal } from '@preact/signals';
import { type CallState, phaseOf, placeOf, standingOf } from '../../engine/chart/call-state.ts';
import type { Input } from '../../engine/chart/input.ts';
import { inputsOf } from '../../engine/chart/inputs-of.ts';
import { sheetOf } from '../../engine/score/make-sheet.ts';
import { answerTo } from '../../engine/view/exchange.ts';
import { makeView } from '../../engine/view/make-view.ts';
import type { Mode } from '../../engine/vocabulary.ts';
import type { CallModel } from '../../screens/call/call-model.ts';
import { said, speechText } from '../../screens/call/said.ts';
import { offeredWords } from '../../screens/parts/reply-words.ts';
import type { CrowdAnswers, WatchModel } from '../../screens/practice/watch-model.ts';
import type { InterfaceKey, Texts } from '../../screens/texts.ts';
import { type CallOptions, makeShown, type Shown, show } from '../call/controller.ts';
import type { Film } from './film.ts';
import { choosingTime, listeningTime, writingTime } from './pace.ts';

export interface Projection {
  readonly film: Film;
  readonly mode: Mode;
  /** Where the explanation of the call stands. */
  readonly debrief: string;
  /** Where a call of one's own is played beside what is watched. */
  readonly beside?: string;
  /** What is watched; in the middle of a call that is said instead. */
  readonly title: InterfaceKey;
  readonly playing: boolean;
  /** How a room has answered a line, where it is told beside the call. */
  readonly crowd?: (line: string) => CrowdAnswers | null;
  readonly captions: CallOptions['captions'];
  onLeave(): void;
}

interface Reel {
  readonly shown: Shown;
  /** Inputs that have been shown. */
  readonly place: Signal<number>;
  readonly chosen: Signal<Input | null>;
}

export function project(projection: Projection): WatchModel {
  const { film, mode, debrief, beside = null, title } = projection;
  const { turns, state } = film.replay;
  const shown = makeShown(upTo(film, film.opening), mode);
  shown.readOn.value = false;
  const reel: Reel = { shown, place: signal(film.opening), chosen: signal<Input | null>(null) };
  const playing = signal(projection.playing);
  return {
    call: callOf(projection, shown),
    title: film.opening > 0 ? 'practice.watch.best-from-here' : title,
    debrief,
    beside,
    chosen: reel.chosen,
    choices: computed(() => choicesAt(stateAt(film, reel.place.value))),
    crowd: computed(() => crowdAt(projection, stateAt(film, reel.place.value))),
    over: computed(() => reel.place.value >= turns.length),
    atStart: computed(() => reel.place.value === film.opening && reel.chosen.value === null),
    total: sheetOf(standingOf(state)).total,
    playing,
    speed: signal<WatchModel['speed']['value']>(1),
    step: () => step(film, reel),
    back: () => {
      // Whoever goes back wants to look, not to be carried on.
      playing.value = false;
      const before = pictureBefore(film, reel);
      if (before) wind(film, reel, mode, before);
    },
    restart: () => rewind(film, reel, mode),
  };
}

const upTo = (film: Film, place: number): Film['replay'] => ({
  ...film.replay,
  state: stateAt(film, place),
  turns: film.replay.turns.slice(0, place),
});

const stateAt = ({ replay }: Film, place: number): CallState => replay.turns[place]?.before ?? replay.state;

const choicesAt = (state: CallState): readonly Input[] =>
  phaseOf(state) === 'live' ? [] : inputsOf(standingOf(state));

function crowdAt({ crowd }: Projection, state: CallState): CrowdAnswers | null {
  const place = placeOf(state);
  return crowd && 'line' in place ? crowd(place.line) : null;
}

function callOf({ film, captions, onLeave }: Projection, shown: Shown): CallModel {
  return {
    scenario: film.replay.state.scenario,
    ...shown,
    captions: computed(() => {
      const last = shown.exchanges.value.at(-1);
      return last ? captions(shown.view.value, last) : [];
    }),
    leadsTo: 'debrief',
    send: () => false,
    leave: onLeave,
    explain: onLeave,
  };
}

function step({ replay }: Film, { shown, place, chosen }: Reel): void {
  const turn = replay.turns[place.peek()];
  if (!turn) return;
  const { input, after, cues } = turn;
  batch(() => {
    if (chosen.peek() === null) {
      shown.lineComplete.value = true;
      chosen.value = input;
      return;
    }
    chosen.value = null;
    place.value += 1;
    show(shown, makeView(after, shown.view.peek().mode), { input, cues, speech: answerTo(input, after) });
  });
}

/** From an answer that is picked, the words before it; from there, the moment the answer before was picked. Null at the start. */
function pictureBefore({ replay, opening }: Film, reel: Reel): Picture | null {
  const place = reel.place.peek();
  if (reel.chosen.peek() !== null) return { place, chosen: null };
  const last = place > opening ? replay.turns[place - 1] : undefined;
  return last ? { place: place - 1, chosen: last.input } : null;
}

function rewind(film: Film, reel: Reel, mode: Mode): void {
  wind(film, reel, mode, { place: film.opening, chosen: null });
  reel.shown.lineComplete.value = false;
}

interface Picture {
  readonly place: number;
  readonly chosen: Input | null;
}

/** Shows one picture of the film as it was; nothing is written letter by letter a second time. */
function wind(film: Film, { shown, place, chosen }: Reel, mode: Mode, picture: Picture): void {
  const then = makeShown(upTo(film, picture.place), mode);
  batch(() => {
    place.value = picture.place;
    chosen.value = picture.chosen;
    shown.view.value = then.view.peek();
    shown.exchanges.value = then.exchanges.peek();
    shown.lineComplete.value = true;
  });
}

/** Turns the reel while the model plays and no dialog lies open; gives back how to stop. */
export function runClock(model: WatchModel, texts: () => Texts): () => void {
  const stopSteps = effect(() => {
    const { call, chosen, playing, speed, over } = model;
    void call.view.value;
    if (!playing.value || over.value || call.panel.value !== null) return undefined;
    const seconds = chosen.value ? choosingTime(wordsOf(model, texts())) : listening(model, texts());
    const timer = setTimeout(model.step, (seconds / speed.value) * 1000);
    return () => clearTimeout(timer);
  });
  // The bubble writes at a speaker's pace; whoever watches faster gets the whole line earlier.
  const stopLines = effect(() => {
    const { call, speed } = model;
    void call.view.value;
    if (speed.value <= 1) return undefined;
    const finish = () => {
      call.lineComplete.value = true;
    };
    const timer = setTimeout(finish, (writingTime(lineOf(call, texts())) / speed.value) * 1000);
    return () => clearTimeout(timer);
  });
  return () => {
    stopSteps();
    stopLines();
  };
}

const listening = ({ call }: WatchModel, texts: Texts): number =>
  listeningTime(lineOf(call, texts), offeredWords(texts, call.view.value));

function lineOf({ view, scenario }: CallModel, texts: Texts): string {
  const { speech } = view.value;
  return speech ? speechText(texts, scenario.id, speech) : '';
}

const wordsOf = ({ call, chosen }: WatchModel, texts: Texts): string =>
  (chosen.value && said(texts, call.scenario.id, chosen.value, [])) ?? '';
