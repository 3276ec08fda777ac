/** A team's call on the stage of one of its people: what they may press, and what they see while somebody else has it. */
import { computed, effect } from '@preact/signals';
import type { Share } from '../../contest/crew.ts';
import type { Forms } from '../../screens/call/call-forms.ts';
import type { CallModel, Exchange } from '../../screens/call/call-model.ts';
import { ownOf } from '../../screens/match/crew-model.ts';
import { CrewStrip, DeskOfOthers } from '../../screens/match/crew-strip.tsx';
import { Listening } from '../../screens/match/listening.tsx';
import type { TeamStage } from '../account/call-ends.ts';
import type { StagedCall } from '../account/call-stage.tsx';
import type { Services } from '../services.ts';
import type { Room } from './room.ts';

/** What was read of the team before the last hand-over tells nothing of who has the call now. */
const handovers = (exchanges: readonly Exchange[]): number =>
  exchanges.filter(({ cues }) => cues.some(({ type }) => type === 'handed-on')).length;

export function teamStage({ model }: Room): TeamStage {
  const { crew } = model.crew;
  const { form } = model.match.peek();
  const share = (exchanges: readonly Exchange[]): Share => {
    const known = crew.value;
    if (!known || (form === 'relay' && known.stretch !== handovers(exchanges))) return 'nothing';
    return ownOf(known)?.share ?? 'nothing';
  };
  return {
    share,
    Listening: ({ call }) => <Listening call={call} model={model.crew} form={form} />,
  };
}

/** The strip that tells whose turn it is stands where the call tells who else is there. */
export function withCrewStrip(services: Services, { model }: Room, { share }: TeamStage): Services {
  const { ui } = services;
  const { form } = model.match.peek();
  const strips = (forms: Forms): Forms => ({
    ...forms,
    SettingStrip: (props) => (
      <>
        <CrewStrip model={model.crew} form={form} />
        <forms.SettingStrip {...props} />
      </>
    ),
    DeskStrip: (props: { call: CallModel }) =>
      share(props.call.exchanges.value) === 'everything' ? (
        <forms.DeskStrip {...props} />
      ) : (
        <DeskOfOthers {...props} />
      ),
  });
  const made = computed(() => (ui.forms.value ? strips(ui.forms.value) : null));
  return { ...services, ui: { ...ui, forms: made } };
}

/** Whatever somebody of the team does is seen by the others at once; gives how to stop. */
export function followTeam({ crew }: Room, staged: () => StagedCall | null): () => void {
  let seen = crew.step.peek();
  return effect(() => {
    const step = crew.step.value;
    if (step === seen) return;
    seen = step;
    void staged()?.reread();
  });
}
