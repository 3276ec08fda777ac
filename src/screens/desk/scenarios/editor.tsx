import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useOwnId } from '../../ui.ts';

export interface Place {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

interface Props {
  readonly label: string;
  readonly text: string;
  /** Where the reader was sent to; taken as soon as they are there. */
  readonly place: Signal<Place | null>;
  onText(text: string): void;
}

/** A plain text with its lines numbered. */
export function Editor({ label, text, place, onText }: Props) {
  const id = useOwnId();
  const field = useRef<HTMLTextAreaElement>(null);
  const numbers = useRef<HTMLPreElement>(null);
  const wanted = place.value;
  useEffect(() => {
    if (!wanted || !field.current) return;
    goTo(field.current, wanted);
    place.value = null;
  }, [wanted]);
  const count = text.split('\n').length;
  return (
    <div class="editor">
      <label for={id}>{label}</label>
      <div class="editor-box">
        <pre ref={numbers} aria-hidden="true">
          {Array.from({ length: count }, (_, index) => index + 1).join('\n')}
        </pre>
        <textarea
          id={id}
          ref={field}
          value={text}
          wrap="off"
          spellcheck={false}
          autocapitalize="off"
          onInput={({ currentTarget }) => onText(currentTarget.value)}
          onScroll={({ currentTarget }) => {
            if (numbers.current) numbers.current.scrollTop = currentTarget.scrollTop;
          }}
        />
      </div>
    </div>
  );
}

/** Selects from the place to the end of its line, in the middle of what is seen. */
function goTo(field: HTMLTextAreaElement, { line, column }: Place): void {
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  field.focus();
  field.setSelectionRange(start + column - 1, start + (lines[line - 1]?.length ?? 0));
  const height = field.scrollHeight / lines.length;
  field.scrollTop = Math.max(0, height * line - field.clientHeight / 2);
  field.scrollLeft = 0;
}
