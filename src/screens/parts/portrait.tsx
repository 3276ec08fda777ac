import { useEffect, useRef } from 'preact/hooks';
import { type Portrayed, useUi } from '../ui.ts';

/** A customer's picture. It says nothing that the words beside it do not say. */
export function Portrait({ scenario, calm }: Portrayed) {
  const { drawPortrait } = useUi();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const place = canvas.current;
    // Without the drawing there is a plain disc; the page is whole.
    return place
      ? onceNear(place, () => void drawPortrait(place, { scenario, calm }).catch(() => {}))
      : undefined;
  }, [scenario, calm]);
  return (
    <span class="portrait" aria-hidden="true">
      <canvas ref={canvas} />
    </span>
  );
}

/** A long list draws the faces that somebody is about to see, each once. */
function onceNear(place: Element, draw: () => void): () => void {
  const watch = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      draw();
    },
    { rootMargin: '50%' },
  );
  watch.observe(place);
  return () => watch.disconnect();
}
