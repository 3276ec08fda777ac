import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { withinRange } from '../../engine/customer/tenths.ts';
import { worthOf } from '../../engine/shift/kudos.ts';
import { RESTED } from '../../engine/shift/shift.ts';
import type { ReceivedKudos } from '../../protocol/kudos.ts';
import { KudosAlong } from '../kudos/kudos-along.tsx';
import { Icon } from '../parts/icon.tsx';
import { useTexts } from '../ui.ts';
import { Composure } from './composure.tsx';
import { Rest } from './rest.tsx';

export interface Beginning {
  /** Composure it begins with, in tenths. */
  readonly start: number;
  /** There was a shift before this one. */
  readonly hasWorked: boolean;
  /** A colleague's, that goes along; null where there is none. */
  readonly kudos: ReceivedKudos | null;
  /** `rested`: a recovery day comes first (M-21). */
  onBegin(rested: boolean): void;
}

interface Props extends Beginning {
  /** What the shift holds, one list item each. */
  readonly children: ComponentChildren;
}

/** What the shift holds, how the player comes to it, and the way in. */
export function BeforeBegin({ start, hasWorked, kudos, onBegin, children }: Props) {
  const { t } = useTexts();
  const rested = useSignal(false);
  const composure = rested.value ? RESTED : start;
  const worth = kudos ? worthOf(kudos.how) : 0;
  return (
    <>
      <ul class="shift-rules">{children}</ul>
      <Composure tenths={withinRange(composure + worth)} />
      {kudos && <KudosAlong kudos={kudos} worth={worth} waits={composure >= RESTED} />}
      {hasWorked && start < RESTED && (
        <Rest taken={rested.value} composure={start} onRest={() => (rested.value = true)} />
      )}
      <p class="buttons">
        <button type="button" class="primary large" onClick={() => onBegin(rested.value)}>
          {t('shift.start.begin')}
          <Icon name="arrow" />
        </button>
      </p>
    </>
  );
}
