/** What an author should be told before players find out. Codes are stable: each has a page in `docs/findings/`. */
import type { Locale } from '../i18n/locales.ts';

/** An error must not ship; a warning is a question to the author. */
export type Severity = 'error' | 'warning';

export const SEVERITY_OF = {
  // Structure: what play can and cannot reach.
  'line-never-reached': 'error',
  'ending-never-reached': 'error',
  'reply-never-offered': 'error',
  'nothing-to-say': 'error',
  'loop-without-exit': 'error',
  'best-ending-out-of-reach': 'error',
  'few-endings': 'error',
  'par-differs': 'error',
  // Balance: whether there is anything to decide.
  'always-best': 'warning',
  'same-effect': 'error',
  'harmless-trap': 'error',
  'trap-is-best': 'warning',
  'best-at-one-position': 'warning',
  'never-needed': 'warning',
  // Give-aways: whether somebody who cannot read does well.
  'give-away': 'error',
  'random-does-well': 'error',
  'traps-do-well': 'error',
  // Text.
  'mood-variant-missing': 'warning',
  'mask-missing': 'error',
  'attack-unheard': 'error',
  'line-too-long': 'error',
  'negative-untagged': 'error',
  'negative-not-there': 'error',
  'register-mixed': 'error',
  // Swearing.
  'swearing-unmasked': 'error',
  slur: 'error',
  // Terms and signs.
  'word-avoided': 'error',
  'term-missing': 'error',
  'foreign-quote': 'error',
  'quote-left-open': 'error',
} as const satisfies Readonly<Record<string, Severity>>;
export type FindingCode = keyof typeof SEVERITY_OF;
export const FINDING_CODES = Object.keys(SEVERITY_OF) as readonly FindingCode[];

export interface Finding {
  readonly code: FindingCode;
  /** Id of the scenario it is about. */
  readonly scenario: string;
  /** Where: `lines.retell`, `replies.see-it`, `endings.stands`, or a key of a text file; empty for the whole. */
  readonly at: string;
  /** Null where the finding holds whatever the language. */
  readonly locale: Locale | null;
  /** What was found, in figures and names; for people, not for programs. */
  readonly detail: string;
}

export const severityOf = ({ code }: Finding): Severity => SEVERITY_OF[code];
