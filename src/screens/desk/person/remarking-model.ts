/** What can be written beside a call; each deed gives whether it was done, and tells itself what came of it. */
import type { ReadonlySignal } from '@preact/signals';
import type { Note, Remarks } from '../../../protocol/remark.ts';

export interface RemarkingModel {
  readonly remarks: ReadonlySignal<Remarks>;
  write(text: string): Promise<boolean>;
  change(note: Note, text: string): Promise<boolean>;
  remove(note: Note): Promise<boolean>;
  /** Whole points with their reason. */
  setPoints(total: number, reason: string): Promise<boolean>;
  unsetPoints(): Promise<boolean>;
}
