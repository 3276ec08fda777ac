import type { MissedWalk } from '../../engine/shift/missed-walks.ts';
import type { Shift } from '../../engine/shift/play-shift.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';

interface Props {
  readonly shift: Shift;
  readonly missed: readonly MissedWalk[];
}

/** The walks that were taken, and where one would have paid (C-35); no more is claimed than was worked out. */
export function Walks({ shift, missed }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const walked = shift.calls.filter(({ next }) => next === 'walk').length;
  return (
    <section class="panel">
      <h2>{t('shift.walks.title')}</h2>
      {walked > 0 && <p>{t('shift.walks.taken', { count: walked })}</p>}
      {missed.length === 0 && (
        <p>{t(shift.slotsLeft > 0 ? 'shift.walks.not-missed' : 'shift.walks.all-used')}</p>
      )}
      {missed.length > 0 && (
        <ul class="missed-walks">
          {missed.map((walk) => (
            <li key={walk.place}>
              <b>{t('shift.walks.before', { number: walk.place + 1 })}</b> {reasonsFor(texts, walk).join(' ')}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function reasonsFor({ t, number }: Texts, { began, low, faded, calmer }: MissedWalk): readonly string[] {
  return [
    t(low ? 'shift.walks.began-low' : 'shift.walks.began', { value: number(began / 10) }),
    ...(faded ? [t('shift.walks.faded')] : []),
    ...(calmer !== null ? [t('shift.walks.calmer', { points: number(calmer / 10, 1) })] : []),
  ];
}
