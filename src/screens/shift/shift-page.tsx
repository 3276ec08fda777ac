import { BetweenCalls } from './between-calls.tsx';
import { Ready } from './ready.tsx';
import type { ShiftModel } from './shift-model.ts';
import { Summary } from './summary.tsx';
import { Walk } from './walk.tsx';

/** A shift at the point where it stands. */
export function ShiftPage({ model }: { model: ShiftModel }) {
  const { stage } = model.shift.value;
  if (model.walking.value)
    return <Walk key="walk" onBreath={model.breathe} onDone={() => (model.walking.value = false)} />;
  if (stage === 'between') return <BetweenCalls key="between" model={model} />;
  return stage === 'ready' ? <Ready key="ready" model={model} /> : <Summary key="over" model={model} />;
}
