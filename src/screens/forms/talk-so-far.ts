/** What was said before and after the customer's last words, for forms that leave it standing. Pure. */

import { type Input, isFree } from '../../engine/chart/input.ts';
import { channelOf } from '../../engine/chart/setting.ts';
import type { Brief } from '../../engine/view/brief.ts';
import type { Channel } from '../../engine/vocabulary.ts';
import type { Exchange } from '../call/call-model.ts';
import { said, speechText } from '../call/said.ts';
import { speakerOf } from '../parts/reply-words.ts';
import type { Texts } from '../texts.ts';

export interface Utterance {
  /** `nobody`: what you did without a word, so that the customer has nothing to read. */
  readonly side: 'agent' | 'customer' | 'nobody';
  /** The colleague who said it; null for the customer and for you. */
  readonly speaker: string | null;
  readonly text: string;
  /** Where it was said. */
  readonly channel: Channel;
}

export interface TalkSoFar {
  readonly before: readonly Utterance[];
  /** Said with tools that leave the customer's words as they stand. */
  readonly after: readonly Utterance[];
}

export function talkSoFar(texts: Texts, scenario: Brief, exchanges: readonly Exchange[]): TalkSoFar {
  const all = utterances(texts, scenario, exchanges);
  const last = all.findLastIndex(({ side }) => side === 'customer');
  return { before: all.slice(0, Math.max(0, last)), after: all.slice(last + 1) };
}

function utterances(texts: Texts, scenario: Brief, exchanges: readonly Exchange[]): readonly Utterance[] {
  let channel = scenario.channel;
  return exchanges.flatMap(({ input, cues, speech }) => {
    const yours = input && said(texts, scenario.id, input, cues);
    const speaker = speakerOf(texts, scenario.id, scenario.forms.speakers, input);
    const side = input && isWordless(input) ? 'nobody' : 'agent';
    const told: Utterance[] = yours ? [{ side, speaker, text: yours, channel }] : [];
    if (speech?.kind === 'line') channel = channelOf(scenario, speech.key);
    if (speech)
      told.push({
        side: 'customer',
        speaker: null,
        text: speechText(texts, scenario.id, speech),
        channel,
      });
    return told;
  });
}

function isWordless(input: Input): boolean {
  if (input.type === 'limit') return input.rung === 'pass';
  if (input.type === 'follow-up') return !input.sent;
  return isFree(input) || input.type === 'silence';
}
