/** What the page of a team check is given. */
import type { ReadonlySignal } from '@preact/signals';
import type { MyCheck } from '../../protocol/check.ts';
import type { InterfaceKey } from '../texts.ts';

export interface CheckModel {
  readonly check: ReadonlySignal<MyCheck>;
  readonly busy: ReadonlySignal<boolean>;
  /** Why the last answer was not taken. */
  readonly trouble: ReadonlySignal<InterfaceKey | null>;
  /** What the words of an edition are stored under. */
  nameOf(asked: { readonly scenario: string; readonly version: string }): string;
  onAnswer(choice: string): void;
}
