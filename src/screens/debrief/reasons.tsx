import type { Change } from '../../engine/customer/change.ts';
import { actName, isTrap } from '../parts/act-name.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { netChanges, shownDelta } from './turns.ts';

/** What a turn did to each meter in all. */
export function Net({ changes }: { changes: readonly Change[] }) {
  const texts = useTexts();
  const net = netChanges(changes);
  if (net.length === 0) return <p class="hint">{texts.t('debrief.no-change')}</p>;
  return (
    <ul class="net">
      {net.map(({ meter, points }) => (
        <li key={meter} class={points > 0 ? 'better' : 'worse'}>
          {meterChange(texts, meter, points)}
        </li>
      ))}
    </ul>
  );
}

/** The model's own itemised reasons, each with what it did. */
export function Reasons({ changes, open = false }: { changes: readonly Change[]; open?: boolean }) {
  const texts = useTexts();
  return (
    <details open={open}>
      <summary>{texts.t('debrief.why')}</summary>
      <ul class="reasons">
        {changes.map((change, place) => (
          <Reason key={place} change={change} />
        ))}
      </ul>
    </details>
  );
}

function Reason({ change }: { change: Change }) {
  const texts = useTexts();
  const { technique } = change;
  const points = shownDelta(change);
  return (
    <li>
      <span>
        {technique && <b>{actName(texts, technique)}: </b>}
        {reasonWords(texts, change)}
      </span>
      <span class={`delta ${points > 0 ? 'better' : 'worse'}`}>
        {meterChange(texts, change.meter, points)}
      </span>
    </li>
  );
}

/** What a technique does by itself is said best by saying what it is. */
function reasonWords({ coach }: Texts, { rule, technique }: Change): string {
  if (rule !== 'base' || !technique) return coach(`rules.${rule}`);
  return isTrap(technique) ? coach(`traps.${technique}.line`) : coach(`acts.${technique}.line`);
}

function meterChange({ t, signed }: Texts, meter: Change['meter'], points: number): string {
  const name = t(`meters.${meter === 'anger' ? 'calm' : meter}`);
  return t('debrief.meter-change', { meter: name, points: signed(points) });
}
