/** What the thread that inspects is asked and answers. */
import type { HandedIn, Inspected } from '../../lint/inspect.ts';
import type { WordsByLocale } from './versions.ts';

export type InspectionQuestion = HandedIn;

export interface Inspection extends Omit<Inspected, 'texts'> {
  readonly words: WordsByLocale;
  readonly fit: boolean;
}
