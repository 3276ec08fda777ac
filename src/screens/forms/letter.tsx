import '../style/letter.css';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CallModel } from '../call/call-model.ts';
import { MoreBelow } from '../call/more-below.tsx';
import { useTexts } from '../ui.ts';
import { chosenAt, goOn, type Parts, readyLetter, writeOn, writtenLetter } from './letter-draft.ts';
import { LetterPart } from './letter-part.tsx';

/** An answer put together part by part: what was chosen stands there as the letter will read. */
export function Letter({ call }: { call: CallModel }) {
  const { t, scenario } = useTexts();
  const draft = call.letter.value;
  const { letter: parts, input } = call.view.value;
  const form = useRef<HTMLFormElement>(null);
  const blocks = useRef<HTMLDivElement>(null);
  useOpenPartInSight(form, draft.open);
  if (!parts) return null;
  const pick = (block: string) => {
    call.letter.value = writeOn(call.letter.value, parts, block);
  };
  return (
    <form
      ref={form}
      class="letter panel"
      onSubmit={(event) => {
        event.preventDefault();
        sendOrGoOn(call, parts);
      }}
    >
      <p class="letter-to">{t('letter.to', { name: scenario(call.scenario.id, 'customer.name') })}</p>
      {parts.map((part, place) => (
        <LetterPart key={part.part} call={call} part={part} place={place} list={blocks} onPicked={pick} />
      ))}
      <LetterEnd call={call} parts={parts} />
      <MoreBelow list={blocks} changed={`${input} ${draft.open}`} />
    </form>
  );
}

/** Whatever can be sent is sent; a letter that lacks a part goes on to it. */
function sendOrGoOn(call: CallModel, parts: Parts): void {
  const draft = call.letter.value;
  const ready = readyLetter(draft, call.view.value);
  if (ready) call.send({ type: 'reply', id: ready });
  else call.letter.value = goOn(draft, parts);
}

interface EndProps {
  readonly call: CallModel;
  readonly parts: Parts;
}

/** The way on from a part that was chosen with keys, and the button that sends the whole. */
function LetterEnd({ call, parts }: EndProps) {
  const { t } = useTexts();
  const draft = call.letter.value;
  const written = writtenLetter(draft, parts) !== null;
  if (!written && chosenAt(draft, parts, draft.open) === null) return null;
  const blank = written && readyLetter(draft, call.view.value) === null;
  return (
    <p class="letter-end">
      {blank && <span class="hint">{t('call.faded')}</span>}
      <button type="submit" class="primary" disabled={blank} aria-keyshortcuts="Enter">
        {t(written ? 'letter.send' : 'call.go-on')}
      </button>
    </p>
  );
}

/** The part that opens comes into sight; if what had the focus is folded away, the focus comes along. */
function useOpenPartInSight(form: RefObject<HTMLFormElement | null>, open: number): void {
  const inside = form.current?.contains(document.activeElement) ?? false;
  const last = useRef(open);
  useEffect(() => {
    if (last.current === open) return;
    last.current = open;
    const next = form.current?.querySelector<HTMLElement>('.letter-open, .letter-end');
    if (inside) next?.querySelector<HTMLElement>('input, [type=submit]')?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  }, [open]);
}
