/** What runs beside a call that is under way, among its instruments: it comes behind the first line. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { BesideMeter } from '../../screens/beside/beside-meter.tsx';
import type { CallModel } from '../../screens/call/call-model.ts';
import { Instruments } from '../../screens/call/instruments.tsx';
import { UiContext } from '../../screens/ui.ts';
import type { Services } from '../services.ts';
import { besideIn } from './beside-in.ts';

/** `instruments`: the box they stand in. `kept`: what the call was begun beside, as it was stored. */
export async function runBeside(
  { words, ui }: Services,
  call: CallModel,
  instruments: HTMLElement,
  kept: unknown,
): Promise<void> {
  const beside = besideIn(call.view.peek().mode, kept);
  if (!beside) return;
  // The end wants no network.
  void import('./curve-beside.ts').catch(() => {});
  // With the words the stage measures everything anew: in the next frame, when this stands there too.
  await words.need('practice');
  // Emptied: the page was closed meanwhile.
  if (!instruments.hasChildNodes()) return;
  const shown = signal(true);
  render(
    <UiContext.Provider value={ui}>
      <Instruments call={call} beside={<BesideMeter call={call} beside={beside} shown={shown} />} />
    </UiContext.Provider>,
    instruments,
  );
}
