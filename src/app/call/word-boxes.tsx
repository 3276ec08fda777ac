/** Four boxes, each with the words of one group in it: made once, moved freely, always up to date. */
import { type ComponentType, render } from 'preact';
import { Bubble } from '../../screens/call/bubble.tsx';
import { type CallModel, isHeld } from '../../screens/call/call-model.ts';
import type { WordBoxes } from '../../screens/call/call-page.tsx';
import { Instruments } from '../../screens/call/instruments.tsx';
import { Replies } from '../../screens/call/replies.tsx';
import { Tools } from '../../screens/call/tools.tsx';
import { type Ui, UiContext } from '../../screens/ui.ts';

const Choices = ({ call }: { call: CallModel }) => (isHeld(call) ? null : <Replies call={call} />);

const GROUPS = { instruments: Instruments, bubble: Bubble, replies: Choices, tools: Tools } as const;

type Groups = Readonly<Record<keyof typeof GROUPS, ComponentType<{ call: CallModel }>>>;

/** `groups`: what fills the boxes of a call that is not answered but watched. */
export function makeWordBoxes(call: CallModel, ui: Ui, groups: Groups = GROUPS): WordBoxes {
  const box = (name: keyof typeof GROUPS) => fill(name, groups[name], call, ui);
  return {
    instruments: box('instruments'),
    bubble: box('bubble'),
    replies: box('replies'),
    tools: box('tools'),
  };
}

/** Takes the words out again, so that nothing of them goes on listening. */
export function emptyWordBoxes(boxes: WordBoxes): void {
  for (const box of Object.values(boxes)) render(null, box);
}

function fill(name: string, Group: ComponentType<{ call: CallModel }>, call: CallModel, ui: Ui): HTMLElement {
  const box = document.createElement('div');
  box.className = `word-box box-${name}`;
  // On a small stage the instruments scroll, and nothing in them takes the focus that scrolling by keys needs.
  if (name === 'instruments') box.tabIndex = 0;
  render(
    <UiContext.Provider value={ui}>
      <Group call={call} />
    </UiContext.Provider>,
    box,
  );
  return box;
}
