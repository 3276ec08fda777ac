import type { Lamp } from '../../engine/vocabulary.ts';
import { Icon } from './icon.tsx';

/** A lamp as it was left, for the eye; its state has to be said in words beside it. */
export function LampSign({ lamp, lit }: { lamp: Lamp; lit: boolean }) {
  return (
    <span class={`lamp-place ${lit ? 'lit' : 'dark'}`} aria-hidden="true">
      <span class={`light light-${lamp}`}>
        <Icon name={lamp} />
      </span>
    </span>
  );
}
