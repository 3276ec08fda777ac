/** What the page needs on which a scenario is handed in. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Report, Source } from '../../../protocol/scenario.ts';
import type { Trade } from '../../../protocol/trade.ts';
import type { Changes } from './changes.ts';
import type { Part } from './draft.ts';
import type { PlayChoice } from './preview.tsx';

/** What the server is busy with, and since when, in milliseconds since 1970. */
export type UploadWork = { readonly kind: 'checking' | 'publishing'; readonly since: number } | null;

/** What was checked, and what came of it. */
export interface Checked {
  readonly files: Source;
  readonly report: Report;
}

/** The last edition of one's own, 0 for none; its files where it has some. */
export interface Base {
  readonly number: number;
  readonly source: Source | null;
}

export type UploadTrouble = 'too-slow' | 'too-much-memory' | 'too-large' | 'overtaken';

export interface FileTrouble {
  readonly name: string;
  readonly what: 'unknown' | 'too-large' | 'not-unicode';
}

export interface UploadModel {
  readonly draft: ReadonlySignal<Source>;
  readonly work: ReadonlySignal<UploadWork>;
  readonly checked: ReadonlySignal<Checked | null>;
  /** Nothing was changed since. */
  readonly isChecked: ReadonlySignal<boolean>;
  readonly trouble: ReadonlySignal<UploadTrouble | null>;
  readonly fileTroubles: ReadonlySignal<readonly FileTrouble[]>;
  readonly base: ReadonlySignal<Base | null>;
  /** Since the last edition; null where there is none to compare with. */
  readonly changes: ReadonlySignal<Changes | null>;
  /** It bears the name of one that comes with the program, and takes its place. */
  readonly replaces: ReadonlySignal<boolean>;
  readonly choice: Signal<PlayChoice>;
  readonly trade: Trade | null;
  takeFiles(files: Iterable<File>): Promise<void>;
  change(draft: Source): void;
  check(): void;
  publish(): void;
  play(): void;
  download(): void;
  /** What a code means; null where it has no page. */
  pageOf(code: string): Promise<string | null>;
}

/** What every part of a report needs. */
export interface ReportProps {
  readonly model: UploadModel;
  readonly checked: Checked;
  /** Opens a file at a place. */
  onShow(part: Part, line?: number, column?: number): void;
}
