import { promisesOf, type ShiftPromise, STANDS, type Stand, standOf } from '../../engine/shift/promises.ts';
import type { Shift } from '../../engine/shift/shift.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';

/** What was promised, to whom, and what became of it; a promise is open only where its call was left. */
export function Promises({ shift }: { shift: Shift }) {
  const { t } = useTexts();
  const promises = promisesOf(shift);
  return (
    <section class="panel">
      <h2>{t('call.promises')}</h2>
      {promises.length === 0 && <p>{t('shift.promises.none')}</p>}
      {STANDS.map((stand) => (
        <Group key={stand} stand={stand} promises={promises.filter((each) => standOf(each) === stand)} />
      ))}
    </section>
  );
}

function Group({ stand, promises }: { stand: Stand; promises: readonly ShiftPromise[] }) {
  const texts = useTexts();
  const { t, card, scenario, number } = texts;
  if (promises.length === 0) return null;
  return (
    <>
      <h3>{t(`shift.promises.${stand}`, { number: number(promises.length) })}</h3>
      <ul class={`shift-promises promises-${stand}`}>
        {promises.map((promise) => (
          <li key={`${promise.place} ${promise.promise}`}>
            {t('shift.call', { number: promise.place + 1 })}, {card(promise.scenario, 'customer.name')}:{' '}
            {scenario(promise.scenario, `promises.${promise.promise}`)} <b>{promiseWord(texts, promise)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How it was kept, why it was broken, or that nobody has looked yet. */
export function promiseWord({ t }: Texts, { outcome, fault }: ShiftPromise): string {
  if (fault) return t(`shift.promises.${fault}`);
  return t(outcome === null ? 'shift.promises.unfollowed' : `call.outcomes.${outcome}`);
}
