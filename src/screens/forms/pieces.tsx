import '../style/pieces.css';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { nowSaid, useTyping } from '../call/bubble.tsx';
import { type CallModel, timesSpoken } from '../call/call-model.ts';
import { piece as drawn } from '../call/typed-line.tsx';
import { splitAt, totalLength } from '../call/typewriter.ts';
import { Spoken } from '../parts/spoken.tsx';
import type { Segment } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { beginnings } from './messages.ts';
import { useReadingPlace } from './reading-place.ts';

interface Props {
  readonly call: CallModel;
  /** Cuts what they say into what is written one by one. */
  cut(text: string): readonly string[];
  /** Where a box that is too small stands: at these words, or at its top. */
  readonly newest: boolean;
}

/** What the customer says now: whole for screen readers; for eyes, piece after piece. */
export function TheirPieces(props: Props) {
  const { call } = props;
  const text = nowSaid(call, useTexts());
  return text === null ? null : <Pieces key={`${timesSpoken(call)} ${text}`} {...props} text={text} />;
}

function Pieces({ call, cut, newest, text }: Props & { readonly text: string }) {
  const { segments } = useTexts();
  const pieces = cut(text).map(segments);
  const { starts, end: length } = beginnings(pieces.map(totalLength));
  const count = useTyping(call, length);
  const line = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLSpanElement>(null);
  useReadingPlace({ line, end, count, written: count >= length, newest });
  const writing = starts.findLastIndex((start) => start <= count);
  return (
    // biome-ignore lint/a11y: a shortcut for pointers; the space bar does the same
    <div
      class="line"
      ref={line}
      onClick={() => {
        call.lineComplete.value = true;
      }}
    >
      <p class="visually-hidden">
        <Spoken text={text} />
      </p>
      <div class="typed" aria-hidden="true">
        {pieces.map((each, place) =>
          place === writing ? (
            <Writing key={place} segments={each} count={count - (starts[place] ?? 0)} end={end} />
          ) : (
            <p key={place} class={place > writing ? 'piece unwritten-yet' : 'piece'}>
              {each.map(drawn)}
            </p>
          ),
        )}
      </div>
    </div>
  );
}

interface WritingProps {
  readonly segments: readonly Segment[];
  readonly count: number;
  readonly end: RefObject<HTMLSpanElement | null>;
}

/** The piece that is being written, or was written last. */
function Writing({ segments, count, end }: WritingProps) {
  const { shown, coming } = splitAt(segments, count);
  return (
    <p class="piece">
      <span>{shown.map(drawn)}</span>
      <span ref={end} />
      <span class="coming">{coming.map(drawn)}</span>
    </p>
  );
}
