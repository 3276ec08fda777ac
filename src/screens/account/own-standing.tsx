import type { OwnPlace } from '../../protocol/board.ts';
import { useTexts } from '../ui.ts';

/** One's own place, where that is in the upper half, and what is next. */
export function OwnStanding({ own: { place, points, next, behind } }: { readonly own: OwnPlace }) {
  const { t, number } = useTexts();
  const shown = number(points / 10, 1);
  const lines = [
    place === null
      ? t('day.own-points', { points: shown })
      : t('day.own-place', { place: number(place), points: shown }),
    place === 1 && next === null ? t('day.nobody-better') : null,
    next &&
      t(next.missing === 0 ? 'day.next-level' : 'day.next', {
        name: next.name ?? t('day.nameless'),
        missing: number(next.missing / 10, 1),
      }),
    behind && t('day.behind', { name: behind.name ?? t('day.nameless') }),
  ];
  return <p class="day-own">{lines.filter((line) => line !== null).join(' ')}</p>;
}
