/** The words a screen may ask for. Screens get them from outside, so they know no language and load nothing. */
import type { CardKey, CoachKey, InterfaceKey } from '../../locales/keys.ts';
import type { Voicing } from '../engine/view/view.ts';

export type { CoachKey, InterfaceKey };
export type Values = Readonly<Record<string, string | number>>;

/** A piece of what somebody says: plain words, a covered word, or a bleep. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'masked' }
  | { readonly kind: 'bleep' };

/** All words in the language of the moment, with swear words cut out as the reader wants them. */
export interface Texts {
  readonly locale: string;
  t(key: InterfaceKey, values?: Values): string;
  coach(key: CoachKey, values?: Values): string;
  /** What a list of scenarios shows of one. */
  card(id: string, key: CardKey): string;
  /** What the knowledge drawer shows of a scenario. */
  known(id: string, key: string): string;
  scenario(id: string, key: string, how?: Voicing): string;
  segments(text: string): readonly Segment[];
  number(value: number, digits?: number, all?: 'all'): string;
  signed(value: number, digits?: number): string;
  /** The day of a moment, in milliseconds since 1970; where the reader is, or in a zone by its IANA name. */
  day(at: number, time?: 'with-time', zone?: string): string;
}

/** A text as one string, for announcements and labels: covered words are named. */
export function plainWords({ segments, t }: Texts, text: string): string {
  const word = (segment: Segment) => {
    if (segment.kind === 'text') return segment.text;
    return t(segment.kind === 'bleep' ? 'app.bleep' : 'app.swear-word');
  };
  return segments(text).map(word).join('');
}
