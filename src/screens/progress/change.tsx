import { Icon } from '../parts/icon.tsx';
import { useTexts } from '../ui.ts';

/** A change in points: the sign says it, the arrow and the colour say it again. */
export function Change({ points }: { points: number }) {
  const { signed } = useTexts();
  return (
    <b class={`change ${wayOf(points)}`}>
      <Icon name="arrow" />
      {signed(points, 0)}
    </b>
  );
}

function wayOf(points: number): string {
  if (points === 0) return 'change-none';
  return points > 0 ? 'change-up' : 'change-down';
}
