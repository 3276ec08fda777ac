/** A team's call as somebody sees it who may give only so much to it: what they cannot press is not there. */
import type { Share } from '../../contest/crew.ts';
import type { InputType } from '../../engine/chart/input.ts';
import type { ToolsView, View } from '../../engine/view/view.ts';

export const lets = (share: Share, input: InputType): boolean =>
  share === 'everything' || (share === 'one-answer' && input === 'reply');

const NO_TOOLS: ToolsView = {
  listen: false,
  hold: false,
  reframes: [],
  breathsLeft: 0,
  phraseBookLeft: 0,
  limits: [],
  approvals: [],
  transfer: false,
  handover: [],
  voiceNote: false,
  styles: [],
  end: false,
  callBack: false,
};

export function withinShare(view: View, share: Share): View {
  if (share === 'everything') return view;
  if (share === 'one-answer') return { ...view, tools: NO_TOOLS };
  return { ...view, tools: NO_TOOLS, replies: [], letter: null, faded: false };
}
