/** Leads a match on. Of two hosts at once the later one is told, and shown how it stands now. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Deed } from '../../../contest/match.ts';
import type { Match } from '../../../protocol/match.ts';
import type { HallModel } from '../../../screens/desk/match/hall-model.ts';
import type { DeskTroubleKey } from '../../../screens/desk/told.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import type { HallSide } from './hall-side.ts';

type Leading = Pick<HallModel, 'trouble' | 'busy' | 'lead'>;

export function makeLeading(desk: HallSide, match: Signal<Match>): Leading {
  const trouble: Signal<DeskTroubleKey | null> = signal(null);
  const lead = onceAtATime(async (does: Deed) => {
    trouble.value = null;
    const params = { match: match.peek().match };
    const told = await desk.ask('leadMatch', { params, body: { deed: match.peek().deed, does } });
    if (told.ok) {
      match.value = told.answer;
      return;
    }
    trouble.value = desk.troubleOf(told);
    const again = await desk.ask('readMatch', { params });
    if (again.ok) match.value = again.answer;
  }, undefined);
  const busy: ReadonlySignal<boolean> = lead.busy;
  return { trouble, busy, lead: (deed) => void lead(deed) };
}
