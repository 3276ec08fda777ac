/** What can be written beside a call; each deed gives whether it was done, and tells itself what came of it. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Note, Override, Remarks } from '../../../protocol/remark.ts';

/** Points as they are typed, with their reason. */
export interface PointsDraft {
  readonly total: string;
  readonly reason: string;
}

export const pointsDraftOf = (override: Override | null): PointsDraft =>
  override ? { total: `${override.total}`, reason: override.reason } : { total: '', reason: '' };

export interface RemarkingModel {
  readonly remarks: ReadonlySignal<Remarks>;
  /** What is written in the place of a note, or of a new one, and not sent: it begins as the note is. */
  noteDraft(note: Note | null): Signal<string>;
  readonly pointsDraft: Signal<PointsDraft>;
  /** Somebody has typed other points than those that stand. */
  readonly pointsTyped: boolean;
  write(text: string): Promise<boolean>;
  change(note: Note, text: string): Promise<boolean>;
  remove(note: Note): Promise<boolean>;
  /** Whole points with their reason. */
  setPoints(total: number, reason: string): Promise<boolean>;
  unsetPoints(): Promise<boolean>;
}
