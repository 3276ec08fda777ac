/**
 * A call that the server steps. Every input is sent under its number until the server has answered; the same number is
 * sent again when nobody knows whether it has arrived, and what happened elsewhere is shown as it stands there.
 */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Share } from '../../contest/crew.ts';
import type { Input } from '../../engine/chart/input.ts';
import { REFUSALS } from '../../engine/chart/refusal.ts';
import { makeInput } from '../../engine/log/input-text.ts';
import type { View } from '../../engine/view/view.ts';
import type { Step } from '../../protocol/attempt.ts';
import type { WayTrouble } from '../../screens/account/supervised-note.tsx';
import type { CallModel, Exchange } from '../../screens/call/call-model.ts';
import type { InterfaceKey } from '../../screens/texts.ts';
import { type Shown, show, shownOf } from '../call/controller.ts';
import type { TimeTold } from '../match/reply-clock.ts';
import { lets, withinShare } from '../match/share-of-call.ts';
import type { Ask, Told, Trouble } from '../server/client.ts';

export interface SuperviseOptions {
  readonly ask: Ask;
  readonly first: Step;
  /** What the words of this call go by on the page. */
  readonly name: string;
  /** The language in which words are asked for. */
  locale(): string;
  /** Takes in what is said, before it is shown. */
  words(words: Step['words']): Promise<void>;
  captions(view: View, exchange: Exchange): readonly InterfaceKey[];
  onLeave(): void;
  onExplain(): void;
  /** The program was renewed under it: it leads elsewhere, where there is something to be done about that. */
  readonly onOvertaken?: () => void;
  /** Resolves when it makes sense to send again. */
  again(attempt: number): Promise<void>;
  /** Resolves once somebody is signed in. */
  signedIn(): Promise<void>;
  /** Of a team’s call: what oneself may give to it, after what has been said so far. */
  readonly share?: (exchanges: readonly Exchange[]) => Share;
  /** Of a match: resolves once it takes inputs again, or the round is over. */
  readonly resumed?: () => Promise<void>;
}

export interface Supervised {
  readonly call: CallModel;
  /** Of a match with a limit: how long there is for a reply. */
  readonly time: ReadonlySignal<TimeTold | null>;
  readonly trouble: ReadonlySignal<WayTrouble | null>;
  /** Plays these, one after the other. */
  begin(inputs: readonly Input[]): Promise<void>;
  /** Asks for everything anew, in the language of the moment. */
  reread(): Promise<void>;
  /** How far it has come here; null while an answer is on its way. */
  readonly stands: () => Pick<Step, 'attempt' | 'seq'> | null;
  readonly close: () => void;
}

export function superviseCall(options: SuperviseOptions): Supervised {
  const { first, captions, onLeave, onExplain } = options;
  const standing: Standing = {
    step: first,
    shown: shownOf(named(first.view, options), first.exchanges),
    // A match goes on while one is away: whoever comes back is told that their call has waited.
    time: signal(timeOf(first)),
    trouble: signal<WayTrouble | null>(options.resumed && first.view.phase === 'live' ? 'resumed' : null),
    closed: false,
  };
  const { shown, trouble } = standing;
  const share = () => options.share?.(shown.exchanges.value) ?? 'everything';
  let busy = false;
  const play = async (input: Input) => {
    busy = true;
    try {
      await deliver(options, standing, input);
    } finally {
      busy = false;
    }
  };
  const call: CallModel = {
    get scenario() {
      const { brief } = standing.step;
      // In a match the server alone is silent in one’s place: a scenario’s own clock counts for nobody.
      return { ...brief, id: options.name, ...(options.resumed && { silence: null }) };
    },
    ...shown,
    view: options.share ? computed(() => withinShare(shown.view.value, share())) : shown.view,
    captions: computed(() => {
      const last = shown.exchanges.value.at(-1);
      return last ? captions(shown.view.value, last) : [];
    }),
    leadsTo: options.resumed ? 'match' : 'debrief',
    send: (input) => {
      if (busy || standing.closed || !lets(share(), input.type)) return false;
      void play(input);
      return true;
    },
    leave: onLeave,
    explain: onExplain,
  };
  return {
    call,
    time: standing.time,
    trouble,
    begin: async (inputs) => {
      if (busy) return;
      for (const input of inputs) await play(input);
    },
    reread: () => reread(options, standing),
    stands: () => {
      const { attempt, seq } = standing.step;
      return busy ? null : { attempt, seq };
    },
    close: () => {
      standing.closed = true;
    },
  };
}

interface Standing {
  step: Step;
  readonly shown: Shown;
  readonly time: Signal<TimeTold | null>;
  readonly trouble: Signal<WayTrouble | null>;
  closed: boolean;
}

/** Nobody knows whether it has arrived, or it was too much at once: the same again. */
const PASSING: readonly Trouble[] = [
  'offline',
  'no-server',
  'busy',
  'not-ready',
  'too-many-requests',
  'unexpected',
];
/** The call stands elsewhere than this page thought. */
const ELSEWHERE: readonly Trouble[] = ['sequence-mismatch', 'input-differs', 'attempt-over', 'not-your-turn'];

async function deliver(options: SuperviseOptions, standing: Standing, input: Input): Promise<void> {
  const told = await sendUntilAnswered(options, standing, input);
  if (standing.closed) return;
  if (told.ok) {
    await options.words(told.answer.words);
    takeStep(standing, told.answer);
    standing.trouble.value = null;
    const exchange = told.answer.exchanges.at(-1) ?? { input, cues: [], speech: null };
    return show(standing.shown, named(told.answer.view, options), exchange);
  }
  if (told.code === 'input-refused') {
    standing.shown.refusal.value = REFUSALS.find((code) => code === told.problem?.detail) ?? null;
    return;
  }
  if (told.code === 'attempt-overtaken' && options.onOvertaken) return options.onOvertaken();
  standing.trouble.value = whyNotTaken(options, told.code);
  await reread(options, standing);
}

function whyNotTaken(options: SuperviseOptions, code: Trouble): WayTrouble {
  if (code === 'attempt-overtaken') return 'overtaken';
  return ELSEWHERE.includes(code) ? elsewhere(options) : 'stopped';
}

/** In a team’s call somebody else of the team was quicker. */
const elsewhere = ({ share }: SuperviseOptions): WayTrouble => (share ? 'team-first' : 'moved-on');

async function sendUntilAnswered(
  options: SuperviseOptions,
  standing: Standing,
  input: Input,
): Promise<Told<Step>> {
  const { attempt, seq } = standing.step;
  const body = { seq: seq + 1, input: makeInput(input), locale: options.locale() };
  for (let failures = 1; ; failures += 1) {
    const told = await options.ask('sendInput', { params: { attempt }, body });
    const held = told.ok || standing.closed ? null : heldUp(options, told.code);
    if (!held) return told;
    standing.trouble.value = held.by;
    await held.until(failures);
    if (standing.closed) return told;
  }
}

interface HeldUp {
  readonly by: WayTrouble;
  readonly until: (failures: number) => Promise<void>;
}

/** What is waited for before the same is sent again; null where it is no use. */
function heldUp({ again, signedIn, resumed }: SuperviseOptions, code: Trouble): HeldUp | null {
  if (code === 'sign-in-needed') return { by: 'signed-out', until: signedIn };
  if (code === 'match-not-running' && resumed) return { by: 'paused', until: resumed };
  return PASSING.includes(code) ? { by: 'away', until: again } : null;
}

async function reread(
  { ask, locale, words, ...options }: SuperviseOptions,
  standing: Standing,
): Promise<void> {
  const { attempt } = standing.step;
  const told = await ask('readAttempt', { params: { attempt }, query: { locale: locale() } });
  if (!told.ok || standing.closed) return;
  await words(told.answer.words);
  const { shown } = standing;
  const moved = told.answer.seq !== standing.step.seq;
  takeStep(standing, told.answer);
  if (!moved) return;
  if (options.resumed && isSilence(told.answer)) standing.trouble.value = 'silent';
  batch(() => {
    // What somebody else of the team has brought about is read here first.
    const heard = options.share !== undefined && shown.view.value.phase === 'live';
    shown.view.value = named(told.answer.view, options);
    shown.exchanges.value = told.answer.exchanges;
    shown.refusal.value = null;
    shown.lineComplete.value = false;
    shown.readOn.value = told.answer.view.phase !== 'live' && !heard;
  });
}

function takeStep(standing: Standing, step: Step): void {
  standing.step = step;
  standing.time.value = timeOf(step);
}

const timeOf = ({ left }: Step): TimeTold | null => (left === null ? null : { left, at: performance.now() });

const isSilence = ({ exchanges }: Step): boolean => exchanges.at(-1)?.input.type === 'silence';

/** The words of this call are its own, whatever a scenario of the same name says on this device. */
const named = (view: View, { name }: Pick<SuperviseOptions, 'name'>): View => ({
  ...view,
  scenario: { ...view.scenario, id: name },
});
