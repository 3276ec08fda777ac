/** Of teams that have one call each: who has it, for the host, who may give it to the next one. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Match } from '../../../protocol/match.ts';
import type { RoomFrame } from '../../../protocol/race.ts';
import type { Holders } from '../../../protocol/team-call.ts';
import type { HallModel } from '../../../screens/desk/match/hall-model.ts';
import type { HallSide } from './hall-side.ts';

type Told = Pick<HallModel, 'holders' | 'passOn'>;

export function followHolders(
  desk: HallSide,
  match: ReadonlySignal<Match>,
  frame: ReadonlySignal<RoomFrame | null>,
): { readonly model: Told; readonly close: () => void } {
  const holders = signal<Holders | null>(null);
  const of = () => ({ match: match.peek().match });
  const leads = computed(() => {
    const { form, phase, deeds } = match.value;
    return form !== 'own' && phase === 'round' && deeds.length > 0;
  });
  // Whatever happens in a call, and whoever leaves, may be another one’s turn.
  const happened = computed(() =>
    [frame.value?.people, ...(frame.value?.lanes.map(({ step }) => step) ?? [])].join(),
  );
  const read = async () => {
    const told = await desk.ask('readHolders', { params: of() });
    if (told.ok) holders.value = told.answer;
  };
  const passOn = async (team: string) => {
    const told = desk.heard(await desk.ask('passCall', { params: { ...of(), team } }));
    if (told) holders.value = told;
  };
  const close = effect(() => {
    void happened.value;
    if (leads.value) void read();
    else holders.value = null;
  });
  return { model: { holders, passOn: (team) => void passOn(team) }, close };
}
