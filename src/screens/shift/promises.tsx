import type { Shift } from '../../engine/shift/play-shift.ts';
import { isOpen, promisesOf } from '../../engine/shift/promises.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';

/** What was promised, and what of it is still owed. */
export function Promises({ shift }: { shift: Shift }) {
  const { t, card, scenario } = useTexts();
  const promises = promisesOf(shift);
  const open = promises.filter(isOpen).length;
  return (
    <section class="panel">
      <h2>{t('call.promises')}</h2>
      <p>{sumUp(t, promises.length, open)}</p>
      {promises.length > 0 && (
        <ul class="outcomes">
          {promises.map((entry, place) => (
            <li key={place} class={`outcome-${isOpen(entry) ? 'broken' : entry.outcome}`}>
              {card(entry.scenario, 'customer.name')}: {scenario(entry.scenario, `promises.${entry.promise}`)}{' '}
              <b>{t(`call.outcomes.${entry.outcome ?? 'open'}`)}</b>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sumUp(t: Texts['t'], promised: number, open: number): string {
  if (promised === 0) return t('shift.promises.none');
  return open === 0 ? t('shift.promises.settled') : t('shift.promises.open', { count: open });
}
