import '../style/beside.css';
import type { Signal } from '@preact/signals';
import type { Beside } from '../../engine/ghost/beside.ts';
import { lastTurn, readingAfter } from '../../engine/ghost/ghost.ts';
import type { View } from '../../engine/view/view.ts';
import type { CallModel } from '../call/call-model.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { WHOSE_NAMES } from './names.ts';

interface Props {
  readonly call: CallModel;
  readonly beside: Beside;
  /** Whoever runs beside can be put out of sight. */
  readonly shown: Signal<boolean>;
}

/** On the calm meter: where another call stood after as many turns, in a thin mark and in words. */
export function BesideMeter({ call, beside, shown }: Props) {
  const texts = useTexts();
  const view = call.view.value;
  const reading = readingAfter(beside.ghost, view.turn);
  if (!reading) return null;
  return (
    <div class="beside">
      {shown.value && <span class="beside-mark" style={{ '--calm': reading.shown }} aria-hidden="true" />}
      <button
        type="button"
        class="quiet beside-switch"
        aria-pressed={shown.value}
        onClick={() => {
          shown.value = !shown.value;
        }}
      >
        <span class="beside-sample" aria-hidden="true" />
        {texts.t(WHOSE_NAMES[beside.whose])}
      </button>
      {shown.value && (
        <b class="beside-value" aria-hidden="true">
          {texts.number(reading.shown)}
        </b>
      )}
      <p class="visually-hidden" role="status">
        {shown.value && besideWords(texts, view, beside)}
      </p>
    </div>
  );
}

/** The same for ears. */
function besideWords(
  { t, number }: Texts,
  { turn, meters }: Pick<View, 'turn' | 'meters'>,
  { whose, ghost }: Beside,
): string {
  const last = lastTurn(ghost);
  const calm = number(readingAfter(ghost, turn)?.shown ?? 0);
  const words = { whose: t(WHOSE_NAMES[whose]), calm, own: number(meters.calm) };
  if (turn > last) return t('beside.over', { ...words, count: last });
  return turn === 0 ? t('beside.at-start', words) : t('beside.now', { ...words, turn: number(turn) });
}
