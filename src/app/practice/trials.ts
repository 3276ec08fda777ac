/** All mistakes of a call, one after the other; what became of each is known as long as the page stands. */
import { computed, effect, signal, untracked } from '@preact/signals';
import type { Decision } from '../../engine/analysis/analysis.ts';
import type { Outcome, Stand, Trial, TrialsModel } from '../../screens/practice/trial-model.ts';
import { makeTrial, type Trying } from './trial.ts';

interface Trials {
  readonly model: TrialsModel;
  stop(): void;
}

interface Options extends Omit<Trying, 'decision'> {
  /** A mistake was tried, shown or skipped: its index in the log. */
  onFaced(index: number): void;
}

export function makeTrials(mistakes: readonly Decision[], { onFaced, ...trying }: Options): Trials {
  const at = signal(0);
  const stands = signal<readonly Stand[]>(mistakes.map(() => 'open'));
  const trial = computed((): Trial | null => {
    const decision = mistakes[at.value];
    return decision ? makeTrial({ ...trying, decision }) : null;
  });
  const mark = (stand: Stand) => {
    const place = at.peek();
    stands.value = stands.peek().map((other, index) => (index === place && other === 'open' ? stand : other));
  };
  const face = () => {
    const decision = mistakes[at.peek()];
    if (decision) onFaced(decision.index);
  };
  const stop = effect(() => {
    const outcome = trial.value?.outcome.value;
    if (outcome?.phase === 'told') untracked(face);
    const earned = standAfter(outcome);
    if (earned) mark(earned);
  });
  const model: TrialsModel = {
    number: trying.finished.number,
    stands,
    at,
    trial,
    next: () => {
      face();
      mark('skipped');
      at.value += 1;
    },
    restart: () => {
      stands.value = mistakes.map(() => 'open');
      at.value = 0;
    },
  };
  return { model, stop };
}

/** What was shown first cannot be solved any more. */
function standAfter(outcome: Outcome | undefined): Stand | null {
  if (outcome?.phase !== 'told') return null;
  if (outcome.shown) return 'shown';
  return outcome.worth === 'kept' ? 'solved' : null;
}
