/** The tools of a call in their order, with the key that reaches each. The letters are places, not words: they stay. */

/** What can lie open above a call. */
export const PANELS = [
  'breathe',
  'phrase-book',
  'knowledge',
  'approval',
  'transfer',
  'limits',
  'styles',
  'coach',
  'instinct',
  'voice-note',
  'end',
  'transcript',
  'desk',
  'menu',
] as const;
export type Panel = (typeof PANELS)[number];

export const TOOL_KEYS = {
  listen: 'L',
  breathe: 'B',
  'phrase-book': 'P',
  knowledge: 'K',
  hold: 'H',
  approval: 'A',
  transfer: 'T',
  limits: 'G',
  styles: 'S',
  coach: 'C',
  'voice-note': 'V',
  end: 'E',
} as const;
export type ToolName = keyof typeof TOOL_KEYS;
export const TOOL_NAMES = Object.keys(TOOL_KEYS) as readonly ToolName[];
