/** Cues in words: what happened, as the strip beside the call shows it and a screen reader speaks it. Pure. */
import type { Cue } from '../../engine/chart/cues.ts';
import type { View } from '../../engine/view/view.ts';
import { type Channel, LANGUAGES } from '../../engine/vocabulary.ts';
import type { InterfaceKey, Texts } from '../texts.ts';

/** Every cue that has a sentence; words that were said stand in the bubble themselves. */
export function happenings(
  texts: Texts,
  { scenario, setting }: Pick<View, 'scenario' | 'setting'>,
  cues: readonly Cue[],
): readonly string[] {
  return cues
    .map((cue) => happening(texts, scenario.id, setting.channel, cue))
    .filter((text) => text !== null);
}

function happening(texts: Texts, scenario: string, channel: Channel, cue: Cue): string | null {
  const { t } = texts;
  switch (cue.type) {
    case 'said':
    case 'line':
    case 'reaction':
    case 'rung':
      return null;
    case 'mood':
      return t(`happenings.mood.${cue.to}`);
    case 'picked-up':
      return t(`happenings.picked-up.${channel}`);
    case 'language':
      return t(`happenings.${cooler(cue) ? 'cooled' : 'language'}.${cue.to}` as InterfaceKey);
    case 'lamp':
      return t(`happenings.lamp-${cue.lit ? 'lit' : 'out'}.${cue.lamp}`);
    case 'clock':
      return t(cue.running ? 'happenings.clock-running' : 'happenings.clock-stopped');
    case 'approval':
      return approval(texts, scenario, cue);
    case 'promised':
      return t('happenings.promised', { promise: promise(texts, scenario, cue.promise) });
    case 'promise-due':
      return t(`happenings.promise-due.${cue.outcome}`, { promise: promise(texts, scenario, cue.promise) });
    case 'paused':
      return t(cue.fair ? 'happenings.paused-fair' : 'happenings.paused-cut');
    default:
      return t(`happenings.${cue.type}`);
  }
}

/** The same words tell of a worsening, or of a limit that was heard. */
const cooler = ({ from, to }: Cue & { type: 'language' }): boolean =>
  LANGUAGES.indexOf(to) < LANGUAGES.indexOf(from);

function approval(texts: Texts, scenario: string, cue: Cue & { type: 'approval' }): string {
  const item = texts.scenario(scenario, `parameters.${cue.item}`);
  return texts.t(cue.granted ? 'happenings.approval-granted' : 'happenings.approval-asked', { item });
}

function promise(texts: Texts, scenario: string, id: string): string {
  return texts.scenario(scenario, `promises.${id}`);
}
