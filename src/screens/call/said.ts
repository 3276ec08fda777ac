/** What the agent says with each input, in words. Pure: the bubble, the transcript and the debrief share it. */
import type { Cue } from '../../engine/chart/cues.ts';
import type { Input } from '../../engine/chart/input.ts';
import { MESSAGE_PART_NAMES, type Message, type MessagePart } from '../../engine/customer/message.ts';
import type { Speech } from '../../engine/view/view.ts';
import { replyWords } from '../parts/reply-words.ts';
import type { InterfaceKey, Texts } from '../texts.ts';
import { callBackTime } from './call-back-time.ts';

/** Null for inputs that are no words in a talk. */
export function said(texts: Texts, scenario: string, input: Input, cues: readonly Cue[]): string | null {
  switch (input.type) {
    case 'goal':
    case 'pick-up':
    case 'instinct':
      return null;
    case 'reply':
      return replyWords(texts, scenario, input.id);
    case 'breathe':
      return texts.t(`agent.breathe.${input.how}`);
    case 'limit':
      return texts.t(`agent.limit.${input.rung}`, { when: callBackTime(texts) });
    case 'transfer':
      return transferred(texts, input);
    case 'voice-note':
      // Facts never get into one.
      return input.words === 'facts' ? null : texts.t(`agent.voice-note.${input.words}`);
    case 'style':
      return texts.t(`agent.style.${input.style}`);
    case 'end':
      return ended(texts, cues);
    case 'follow-up':
      return followUp(texts, scenario, input, cues);
    default:
      return texts.t(`agent.${input.type}`);
  }
}

function ended(texts: Texts, cues: readonly Cue[]): string {
  const fair = cues.some((cue) => cue.type === 'paused' && cue.fair);
  return fair ? texts.t('agent.end-fair', { when: callBackTime(texts) }) : texts.t('agent.end');
}

function transferred({ t }: Texts, { how, summary }: Extract<Input, { type: 'transfer' }>): string {
  const words = t(`agent.transfer.${how}`);
  if (!summary) return words;
  const blocks = summary.map((block) => t(`transfer.blocks.${block}`)).join('; ');
  return `${words} ${t('agent.handed-over', { blocks })}`;
}

function followUp(
  texts: Texts,
  scenario: string,
  { sent, message }: Extract<Input, { type: 'follow-up' }>,
  cues: readonly Cue[],
): string {
  if (!sent) return texts.t('agent.follow-up.none');
  const promises = cues.flatMap((cue) => (cue.type === 'promise-due' ? [cue.promise] : []));
  if (message)
    return MESSAGE_PART_NAMES.map((part) => sentence(texts, scenario, part, message[part], promises)).join(
      ' ',
    );
  const words = promises.map((id) => texts.scenario(scenario, `promises.${id}`));
  return texts.t('agent.follow-up.sent', { promise: words.join('; ') });
}

/** One part of the message after the call, naming what was promised (M-12). */
export function sentence(
  texts: Texts,
  scenario: string,
  part: MessagePart,
  word: Message[MessagePart],
  promises: readonly string[],
): string {
  const promise = promises.map((id) => texts.scenario(scenario, `promises.${id}`)).join('; ');
  return texts.t(`follow-up.${part}.${word}` as InterfaceKey, { promise });
}

/** What the customer says, in the mood and with the language they have come to. */
export function speechText(texts: Texts, scenario: string, speech: Speech): string {
  return texts.scenario(scenario, `${SECTIONS[speech.kind]}.${speech.key}`, speech);
}

const SECTIONS = { line: 'lines', reaction: 'reactions', ending: 'endings' } as const;
