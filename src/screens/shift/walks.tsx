import type { MissedWalk } from '../../engine/shift/missed-walks.ts';
import type { Shift } from '../../engine/shift/shift.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';

interface Props {
  readonly shift: Shift;
  readonly missed: readonly MissedWalk[];
}

/** The walks that were taken, and the best use of the slots that were not (C-35); no more is claimed than was worked out. */
export function Walks({ shift, missed }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const walked = shift.calls.filter(({ next }) => next === 'walk').length;
  return (
    <section class="panel">
      <h2>{t('shift.walks.title')}</h2>
      {walked > 0 && <p>{t('shift.walks.taken', { count: walked })}</p>}
      {shift.slotsLeft === 0 && <p>{t('shift.walks.all-used')}</p>}
      {shift.slotsLeft > 0 && missed.length === 0 && <p>{t('shift.walks.not-missed')}</p>}
      {missed.length > 0 && (
        <>
          <p>{t('shift.walks.best', { count: shift.slotsLeft })}</p>
          <ol class="missed-walks">
            {missed.map((walk) => (
              <li key={walk.place}>{gainOf(texts, shift, walk)}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** One sentence on what a walk there would have changed in the call that followed. */
function gainOf({ t, card, number }: Texts, { calls }: Shift, walk: MissedWalk): string {
  const { place, began, rested, faded, calmer } = walk;
  const call = { number: place + 1, name: card(calls[place]?.log.scenario ?? '', 'customer.name') };
  if (calmer !== null)
    return t(faded ? 'shift.walks.calmer-and-kept' : 'shift.walks.calmer', {
      ...call,
      points: number(calmer / 10, 1),
    });
  if (faded) return t('shift.walks.kept', call);
  return t('shift.walks.began', { ...call, from: number(began / 10), to: number(rested / 10) });
}
