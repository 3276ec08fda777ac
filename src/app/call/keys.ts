/** What a key means during a call. Pure; the listening is done in one place, `keyboard.ts`. */
import type { View } from '../../engine/view/view.ts';
import { TOOL_KEYS, TOOL_NAMES, type ToolName } from '../../screens/call/panels.ts';

export type KeyAction =
  | { readonly type: 'reply'; readonly id: string }
  /** For the letter that answers here: a digit for its open part, Enter to send it. */
  | { readonly type: 'letter'; readonly key: string }
  | { readonly type: 'tool'; readonly name: ToolName }
  | { readonly type: 'whole-line' }
  | { readonly type: 'read-on' }
  | { readonly type: 'menu' };

export interface Pressed {
  readonly key: string;
  /** Control, Alt or Meta is held: the key belongs to the browser. */
  readonly modified: boolean;
  /** The focus is on something that takes keys itself. */
  readonly onControl: boolean;
}

/** `shortcuts` is the reader's choice for single letters and digits; Escape and Enter work in any case. */
export function actionFor(pressed: Pressed, view: View, shortcuts: boolean): KeyAction | null {
  const { key, modified, onControl } = pressed;
  if (modified) return null;
  if (key === 'Escape') return { type: 'menu' };
  if (key === ' ' && !onControl) return { type: 'whole-line' };
  if (key === 'Enter' && !onControl && view.letter) return { type: 'letter', key };
  if (!shortcuts) return null;
  if (/^[1-9]$/.test(key)) return digit(Number(key), view);
  const name = TOOL_NAMES.find((tool) => TOOL_KEYS[tool] === key.toUpperCase());
  return name && view.phase === 'live' ? { type: 'tool', name } : null;
}

function digit(place: number, { phase, replies, letter }: View): KeyAction | null {
  if (phase !== 'live') return place === 1 ? { type: 'read-on' } : null;
  if (letter) return { type: 'letter', key: String(place) };
  const reply = replies[place - 1];
  return reply ? { type: 'reply', id: reply.id } : null;
}
