import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { speakerOf } from '../parts/reply-words.ts';
import { Spoken } from '../parts/spoken.tsx';
import type { Texts } from '../texts.ts';
import { useTexts, useUi } from '../ui.ts';
import { type CallModel, lastExchange, timesSpoken } from './call-model.ts';
import { said, speechText } from './said.ts';
import { Ticker } from './ticker.tsx';
import { TypedLine } from './typed-line.tsx';
import { LETTERS_PER_SECOND, totalLength } from './typewriter.ts';

/** What was said last: as this channel shows it where it has a form of its own, else as a bubble of speech. */
export function Bubble({ call }: { call: CallModel }) {
  const { mood, setting } = call.view.value;
  const Form = useUi().forms.value?.said[setting.channel] ?? Speech;
  return (
    <section class={`bubble panel mood-${mood}`} aria-label={useTexts().t('call.so-far')}>
      <Form call={call} />
      <Ticker call={call} />
    </section>
  );
}

/** Your own words small, the customer's large. */
function Speech({ call }: { call: CallModel }) {
  return (
    <>
      <YourWords call={call} />
      <BubbleHead call={call} />
      <TheirWords call={call} />
    </>
  );
}

/** Whose words these are. */
export function BubbleHead({ call }: { call: CallModel }) {
  const texts = useTexts();
  return (
    <header class="bubble-head">
      <h2 class="bubble-name">{texts.scenario(call.scenario.id, 'customer.name')}</h2>
      <SoFar call={call} />
    </header>
  );
}

/** The way to all that was said before. */
export function SoFar({ call }: { call: CallModel }) {
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        call.panel.value = 'transcript';
      }}
    >
      <Icon name="transcript" />
      <span class="quiet-word">{useTexts().t('call.so-far')}</span>
    </button>
  );
}

function YourWords({ call }: { call: CallModel }) {
  const texts = useTexts();
  const exchange = lastExchange(call);
  const line = exchange?.input && said(texts, call.scenario.id, exchange.input, exchange.cues);
  if (!line) return null;
  const { id, forms } = call.scenario;
  const speaker = speakerOf(texts, id, forms.speakers, exchange.input);
  return (
    <p class="your-words">
      <b>{speaker ?? texts.t('call.you')}</b> <Spoken text={line} />
    </p>
  );
}

function TheirWords({ call }: { call: CallModel }) {
  const text = nowSaid(call, useTexts());
  // The line is typed anew even when the same words are said again, and not when a tool leaves them as they stand.
  return text === null ? null : <CustomerLine key={`${timesSpoken(call)} ${text}`} call={call} text={text} />;
}

/** While the call is paused nobody is on the line; what they say next belongs to the call-back. */
export function nowSaid(call: CallModel, texts: Texts): string | null {
  const { speech, phase } = call.view.value;
  return speech && phase !== 'paused' ? speechText(texts, call.scenario.id, speech) : null;
}

/** The whole line at once for screen readers; for eyes, letter by letter unless they asked for less motion. */
function CustomerLine({ call, text }: { call: CallModel; text: string }) {
  const segments = useTexts().segments(text);
  const count = useTyping(call, totalLength(segments));
  return (
    // biome-ignore lint/a11y: a shortcut for pointers; the space bar does the same
    <div
      class="line"
      onClick={() => {
        call.lineComplete.value = true;
      }}
    >
      <p class="visually-hidden">
        <Spoken text={text} />
      </p>
      <TypedLine segments={segments} count={count} />
    </div>
  );
}

/** How many letters stand there by now. Whoever asked for less motion sees them all, and has as long to read them. */
export function useTyping(call: CallModel, length: number): number {
  const { calmMotion } = useUi();
  const [count, setCount] = useState(0);
  const complete = call.lineComplete.value;
  useEffect(() => {
    if (complete) return;
    const started = performance.now();
    const timer = setInterval(() => {
      const letters = Math.floor(((performance.now() - started) / 1000) * LETTERS_PER_SECOND);
      setCount(letters);
      if (letters >= length) call.lineComplete.value = true;
    }, 33);
    return () => clearInterval(timer);
  }, [complete, length]);
  return complete || calmMotion.value ? length : count;
}
