import type { RefObject } from 'preact';
import { useTexts } from '../ui.ts';
import { useOutOfSight } from './out-of-sight.ts';

interface Props {
  readonly list: RefObject<HTMLElement | null>;
  /** Counts anew whenever this changes. */
  readonly changed: unknown;
}

/** On a screen too small for all that can be said: that there is more, and how much. Scrolling and keys reach it as well. */
export function MoreBelow({ list, changed }: Props) {
  const { number } = useTexts();
  const { after } = useOutOfSight(list, boxOf, changed);
  if (after === 0) return null;
  const onClick = () => {
    const box = boxOf(list.current);
    box?.scrollBy(0, box.clientHeight * 0.8);
  };
  return (
    <div class="more-below" aria-hidden="true">
      {/* biome-ignore lint/a11y: a shortcut for pointers; readers and keys have the list itself */}
      <span class="more-sign" onClick={onClick}>
        +{number(after)}
        <i class="chevron" />
      </span>
    </div>
  );
}

/** The stage holds this box to its height. */
export function boxOf(element: HTMLElement | null): HTMLElement | null {
  return element?.closest<HTMLElement>('.word-box') ?? null;
}
