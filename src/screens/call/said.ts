/** What the agent says with each input, in words. Pure: the bubble, the transcript and the debrief share it. */
import type { Cue } from '../../engine/chart/cues.ts';
import type { Input } from '../../engine/chart/input.ts';
import type { Speech } from '../../engine/view/view.ts';
import type { Texts } from '../texts.ts';

/** Null for inputs that are no words in a talk. */
export function said(texts: Texts, scenario: string, input: Input, cues: readonly Cue[]): string | null {
  switch (input.type) {
    case 'goal':
    case 'pick-up':
    case 'instinct':
      return null;
    case 'reply':
      return texts.scenario(scenario, `replies.${input.id}`);
    case 'breathe':
      return texts.t(`agent.breathe.${input.how}`);
    case 'limit':
      return texts.t(`agent.limit.${input.rung}`);
    case 'transfer':
      return texts.t(`agent.transfer.${input.how}`);
    case 'style':
      return texts.t(`agent.style.${input.style}`);
    case 'end':
      return texts.t(cues.some((cue) => cue.type === 'paused' && cue.fair) ? 'agent.end-fair' : 'agent.end');
    case 'follow-up':
      return followUp(texts, scenario, input.sent, cues);
    default:
      return texts.t(`agent.${input.type}`);
  }
}

function followUp(texts: Texts, scenario: string, sent: boolean, cues: readonly Cue[]): string {
  if (!sent) return texts.t('agent.follow-up.none');
  const promises = cues.flatMap((cue) => (cue.type === 'promise-due' ? [cue.promise] : []));
  return followUpMessage(texts, scenario, promises);
}

/** The message after the call, naming what was promised. */
export function followUpMessage(texts: Texts, scenario: string, promises: readonly string[]): string {
  const words = promises.map((id) => texts.scenario(scenario, `promises.${id}`));
  return texts.t('agent.follow-up.sent', { promise: words.join('; ') });
}

/** What the customer says, in the variant of the mood. */
export function speechText(texts: Texts, scenario: string, speech: Speech): string {
  return texts.scenario(scenario, `${SECTIONS[speech.kind]}.${speech.key}`, speech.mood);
}

const SECTIONS = { line: 'lines', reaction: 'reactions', ending: 'endings' } as const;
