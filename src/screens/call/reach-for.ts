/** What each tool does when it is reached for: an input at once, or a dialog to choose in. */
import type { View } from '../../engine/view/view.ts';
import type { CallModel } from './call-model.ts';
import type { ToolName } from './panels.ts';

/** Whether the engine would take it now; the engine has the last word. */
export function canUse(view: View, name: ToolName): boolean {
  const { tools } = view;
  const usable: Readonly<Record<ToolName, boolean>> = {
    listen: tools.listen,
    breathe: tools.reframes.length > 0,
    'phrase-book': tools.phraseBookLeft > 0,
    knowledge: true,
    hold: tools.hold,
    approval: tools.approvals.length > 0,
    transfer: tools.transfer,
    limits: tools.limits.length > 0,
    styles: tools.styles.length > 0,
    coach: isCoached(view),
    'voice-note': tools.voiceNote,
    end: tools.end,
  };
  return usable[name];
}

/** There is something for a coach to show. */
export const isCoached = ({ steps, coach }: Pick<View, 'steps' | 'coach'>): boolean =>
  steps !== null || coach !== null;

/** Uses a tool, if it can be used. */
export function reachFor(call: CallModel, name: ToolName): void {
  if (!canUse(call.view.value, name)) return;
  if (name === 'listen' || name === 'hold') call.send({ type: name });
  // It may be opened twice: without an opening in the log there is no book.
  else if (name !== 'phrase-book' || call.send({ type: name })) call.panel.value = name;
}
