import '../style/shift.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** Which of the shift's screens this is. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** One screen of a shift. It begins at its top, for eyes and for readers. */
export function ShiftMain({ name, children }: Props) {
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    page.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main id="content" class={`page shift shift-${name}`} tabIndex={-1} ref={page}>
      {children}
    </main>
  );
}
