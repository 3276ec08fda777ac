import { speakerOf } from '../parts/reply-words.ts';
import { useTexts } from '../ui.ts';
import { announce } from './announce.ts';
import { type CallModel, lastExchange } from './call-model.ts';
import { happenings } from './happenings.ts';

/** What just happened, in words for everybody: the engine's cues, the captions of sounds, a refusal. */
export function Ticker({ call }: { call: CallModel }) {
  const texts = useTexts();
  const cues = lastExchange(call)?.cues ?? [];
  const refusal = call.refusal.value;
  return (
    <div class="ticker">
      {happenings(texts, call.view.value, cues).map((sentence) => (
        <p key={sentence} class="happening">
          {sentence}
        </p>
      ))}
      {call.captions.value.map((caption) => (
        <p key={caption} class="caption">
          [{texts.t(caption)}]
        </p>
      ))}
      {refusal && <p class="refusal">{texts.t(`refusals.${refusal}`)}</p>}
    </div>
  );
}

/** The same call for ears alone: one announcement for every exchange. It stays on the page, wherever the words go. */
export function Announcer({ call }: { call: CallModel }) {
  const texts = useTexts();
  const exchange = lastExchange(call);
  const refusal = call.refusal.value;
  const { id, forms } = call.scenario;
  const speaker = speakerOf(texts, id, forms.speakers, exchange?.input ?? null);
  return (
    <p class="visually-hidden" role="status">
      {refusal
        ? texts.t(`refusals.${refusal}`)
        : exchange && announce(texts, call.view.value, exchange, speaker)}
    </p>
  );
}
