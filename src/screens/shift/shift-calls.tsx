import type { ComponentChildren } from 'preact';
import { wholePoints } from '../../engine/score/whole-points.ts';
import { kindnessAt } from '../../engine/shift/carried-on.ts';
import { useTexts } from '../ui.ts';
import { kindnessWords } from './kindness-note.tsx';
import type { ShiftModel } from './shift-model.ts';

/** The calls of a shift and what came of them, with the one that was left at its early end. */
export function ShiftCalls({ model }: { model: ShiftModel }) {
  const { t, card } = useTexts();
  const { calls, left } = model.shift.value;
  if (calls.length === 0 && !left) return null;
  return (
    <section class="panel">
      <h2>{t('shift.summary.calls')}</h2>
      <ol class="shift-calls">
        {calls.map((_, place) => (
          <PlayedCall key={place} model={model} place={place} />
        ))}
        {left && (
          <CallItem scenario={left.log.scenario} place={calls.length} debrief={null}>
            <p>{t('shift.summary.left', { name: card(left.log.scenario, 'customer.name') })}</p>
          </CallItem>
        )}
      </ol>
    </section>
  );
}

function PlayedCall({ model, place }: { model: ShiftModel; place: number }) {
  const texts = useTexts();
  const { t, coach, number } = texts;
  const shift = model.shift.value;
  const call = shift.calls[place];
  const kindness = kindnessAt(shift, place);
  if (!call) return null;
  const { scenario } = call.log;
  const { total, tier } = call.sheet;
  return (
    <CallItem scenario={scenario} place={place} debrief={model.numbers[place] ?? null}>
      <p>
        {t('debrief.total', { points: number(wholePoints(total)) })}, {coach(`tiers.${tier}.name`)}
      </p>
      {kindness && <p class="hint">{kindnessWords(texts, 'came', { scenario, kindness })}</p>}
    </CallItem>
  );
}

interface ItemProps {
  readonly scenario: string;
  readonly place: number;
  /** The number of its debrief, where there is one. */
  readonly debrief: number | null;
  readonly children: ComponentChildren;
}

function CallItem({ scenario, place, debrief, children }: ItemProps) {
  const { t, card } = useTexts();
  return (
    <li>
      <span class="call-number" aria-hidden="true">
        {place + 1}
      </span>
      <div>
        <b>{card(scenario, 'title')}</b>
        {children}
      </div>
      {debrief !== null && <a href={`#/debrief/${debrief}`}>{t('home.look-back')}</a>}
    </li>
  );
}
