/** A scenario that is handed in, as it stands while its page is open. */
import { type Signal, signal } from '@preact/signals';
import type { Edition, Source } from '../../../protocol/scenario.ts';
import type { Trade } from '../../../protocol/trade.ts';
import type { PlayChoice } from '../../../screens/desk/scenarios/preview.tsx';
import type {
  Base,
  Checked,
  FileTrouble,
  UploadTrouble,
  UploadWork,
} from '../../../screens/desk/scenarios/upload-model.ts';
import type { Page } from '../../page.ts';
import type { Draft } from '../drafts.ts';

export interface Given {
  readonly kept: Draft<Source>;
  readonly editions: readonly Edition[];
  readonly trade: Trade;
  /** The draft is sent, and need not be kept. */
  onPublished(): void;
}

/** What changes while the page is open. */
export interface Uploading extends Given {
  readonly draft: Signal<Source>;
  readonly work: Signal<UploadWork>;
  readonly checked: Signal<Checked | null>;
  readonly trouble: Signal<UploadTrouble | null>;
  readonly fileTroubles: Signal<readonly FileTrouble[]>;
  readonly base: Signal<Base | null>;
  readonly choice: Signal<PlayChoice>;
  readonly playing: Signal<Page | null>;
}

export const beginUploading = (given: Given, locale: PlayChoice['locale']): Uploading => ({
  ...given,
  draft: given.kept.draft,
  work: signal(null),
  checked: signal(null),
  trouble: signal(null),
  fileTroubles: signal([]),
  base: signal(null),
  choice: signal({ locale, mode: 'practice' }),
  playing: signal(null),
});
