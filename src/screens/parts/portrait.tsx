import { useEffect, useRef } from 'preact/hooks';
import { type Portrayed, useUi } from '../ui.ts';

/** A customer's picture. It says nothing that the words beside it do not say. */
export function Portrait({ scenario, calm }: Portrayed) {
  const { drawPortrait } = useUi();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    // Without the drawing there is a plain disc; the page is whole.
    if (canvas.current) drawPortrait(canvas.current, { scenario, calm }).catch(() => {});
  }, [scenario, calm]);
  return (
    <span class="portrait" aria-hidden="true">
      <canvas ref={canvas} />
    </span>
  );
}
