import type { RefObject } from 'preact';
import type { PartView, ReplyView } from '../../engine/view/view.ts';
import type { CallModel } from '../call/call-model.ts';
import { Grants } from '../parts/grants.tsx';
import { Key } from '../parts/key.tsx';
import { replyWords } from '../parts/reply-words.ts';
import { Spoken } from '../parts/spoken.tsx';
import { useTexts } from '../ui.ts';
import { choose, chosenAt } from './letter-draft.ts';

interface PartProps {
  readonly call: CallModel;
  readonly part: PartView;
  readonly place: number;
  /** Takes hold of the blocks that lie open. */
  readonly list: RefObject<HTMLDivElement | null>;
  /** A block was pointed at: it is chosen, and the letter goes on. */
  onPicked(block: string): void;
}

/** One part of a letter: open with all that could stand there, or folded to what does. */
export function LetterPart(props: PartProps) {
  const { t } = useTexts();
  const { call, part, place } = props;
  const open = call.letter.value.open === place;
  return (
    <fieldset class={`letter-part letter-${open ? 'open' : 'shut'}`}>
      <legend>{t(`letter.parts.${part.part}`)}</legend>
      {open ? <Blocks {...props} /> : <Shut {...props} />}
    </fieldset>
  );
}

function Blocks({ call, part, place, list, onPicked }: PartProps) {
  const chosen = chosenAt(call.letter.value, call.view.value.letter ?? [], place);
  return (
    <div ref={list} class={`blocks count-${part.blocks.length}`}>
      {part.blocks.map((block, at) => (
        <Block
          key={block.id}
          call={call}
          block={block}
          name={part.part}
          letter={String(at + 1)}
          checked={chosen === block.id}
          onChoose={() => {
            call.letter.value = choose(call.letter.value, place, block.id);
          }}
          onPicked={() => onPicked(block.id)}
        />
      ))}
    </div>
  );
}

interface BlockProps {
  readonly call: CallModel;
  readonly block: ReplyView;
  readonly name: string;
  readonly letter: string;
  readonly checked: boolean;
  onChoose(): void;
  onPicked(): void;
}

function Block({ call, block, name, letter, checked, onChoose, onPicked }: BlockProps) {
  const texts = useTexts();
  return (
    // biome-ignore lint/a11y: for pointers only; keys choose with the radio, and go on with Enter
    <label
      class="reply panel block"
      onClick={(event) => {
        // The arrow keys click as well, on the way to another block; only a pointer means this one.
        if (event.detail === 0) return;
        event.preventDefault();
        onPicked();
      }}
    >
      <input type="radio" name={name} checked={checked} aria-keyshortcuts={letter} onChange={onChoose} />
      <Key letter={letter} />
      <span class="reply-words">
        <Spoken text={replyWords(texts, call.scenario.id, block.id)} />
        <Grants grants={block.grants} />
      </span>
    </label>
  );
}

/** What stands there by now; pressing it opens the part again. */
function Shut({ call, place }: PartProps) {
  const texts = useTexts();
  const draft = call.letter.value;
  const chosen = chosenAt(draft, call.view.value.letter ?? [], place);
  return (
    <button
      type="button"
      class={`written ${chosen ? '' : 'unwritten'}`}
      aria-expanded={false}
      onClick={() => {
        call.letter.value = { ...draft, open: place };
      }}
    >
      {chosen ? <Spoken text={replyWords(texts, call.scenario.id, chosen)} /> : texts.t('letter.unwritten')}
    </button>
  );
}
