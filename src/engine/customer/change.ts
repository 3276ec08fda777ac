/** Every movement of a meter, itemised: the debrief, the coach and the tests read these; nothing recomputes them. */
import type { Act, Meter } from '../vocabulary.ts';

/** The rules that can move a meter, in the catalogue's order (4.3, 4.4); each has a sentence in every locale. */
export const RULE_IDS = {
  /** What the technique or trap does in this mood. */
  base: '4.4 A1',
  'offer-before-heard': '4.4 A2',
  'offer-before-clear': '4.4 A2',
  'nothing-offered': '4.4 A2',
  'explain-before-heard': '4.4 A2',
  'ask-before-heard': '4.4 A2',
  'close-before-agreed': '4.4 A2',
  'hands-before-acting': '4.4 A2',
  'cost-before-heard': '4.4 A2',
  'asked-again': '4.4 A2, TR-34',
  'bare-apology': '4.4 A3',
  'wrong-style': '4.4 A3',
  pride: '4.4 A3',
  gap: '4.4 A3',
  tender: '4.4 A3',
  purpose: 'TR-50',
  'curt-tone': 'LV-21',
  'note-tone': 'M-13',
  'spoiled-letter': 'M-09, LV-34',
  'cushion-too-long': 'T-29',
  fading: '4.4 A4',
  grating: '4.4 A4',
  chain: '4.4 A5',
  weight: '4.4 A6',
  channel: '4.4 A6',
  'slow-to-turn': 'ET-22',
  'trust-given': '4.4 A7',
  'wrong-facts': 'X-21',
  'not-due': '4.4 Limits',
  'cold-limit': '4.4 Limits',
  'limit-ignored': '4.4 Limits',
  'abuse-passed-over': '4.4 Limits',
  'own-limit': '4.4 A7, T-38',
  transfer: '4.4 Transfer',
  retold: 'M-16, FI-66',
  rank: '4.4 Transfer',
  'negative-words': '4.4 B1',
  'trust-lost': '4.4 B2',
  clock: '4.4 B3',
  drift: '4.4 B4',
  floor: '4.4 B5',
  heat: '4.4 B7',
  abuse: '4.4 B7',
  'turned-mood': '4.4 B7',
  'not-about-me': 'FI-04',
  collected: 'T-43',
  'looked-up': 'T-44',
  'promise-kept': '4.4 Follow-up',
  'promise-early': '4.4 Follow-up',
  'promise-broken': '4.4 Follow-up',
  'message-opening': 'M-12, LV-35',
  'message-done': 'M-12, FI-40',
  'message-time': 'M-12, LV-46',
  'message-contact': 'M-12, LV-54',
  'called-back': '4.4 Call-back',
  'hung-up': '4.4 Call-back',
  'new-concern': '4.4 New concern',
  /** A meter met its end (0 or 100). */
  range: '4.2',
} as const;
export type Rule = keyof typeof RULE_IDS;

export interface Change {
  readonly meter: Meter;
  readonly rule: Rule;
  /** The technique or trap that caused it, or null where the turn as a whole did. */
  readonly technique: Act | null;
  /** Tenths of a point. */
  readonly delta: number;
}
