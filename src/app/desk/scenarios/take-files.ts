/** Files take their places in a draft; what cannot be read is told, and what was typed before can be had again. */
import type { Signal } from '@preact/signals';
import type { Source } from '../../../protocol/scenario.ts';
import { LARGEST_FILE, losesText, partOf, withFiles } from '../../../screens/desk/scenarios/draft.ts';
import type { Desk } from '../desk.ts';
import type { Uploading } from './uploading.ts';

export async function takeFiles(
  desk: Desk,
  { draft, fileTroubles }: Pick<Uploading, 'draft' | 'fileTroubles'>,
  files: Iterable<File>,
): Promise<void> {
  const read = await Promise.all([...files].map(readFile));
  fileTroubles.value = read.flatMap(({ trouble }) => (trouble ? [trouble] : []));
  const before = draft.peek();
  const good = read.filter(({ trouble }) => !trouble);
  draft.value = withFiles(before, good);
  if (losesText(before, draft.peek())) tellReplaced(desk, draft, before);
}

/** What was typed would be gone by a slip of the hand. */
function tellReplaced(desk: Desk, draft: Signal<Source>, before: Source): void {
  const onUndo = () => {
    draft.value = before;
    desk.tell({ kind: 'done', text: 'desk-told.undone' });
  };
  desk.tell({ kind: 'done', text: 'desk-told.file-instead', onUndo });
}

async function readFile(file: File) {
  const { name, size } = file;
  const unknown = partOf(name) === null;
  if (unknown || size > LARGEST_FILE)
    return { name, text: '', trouble: { name, what: unknown ? 'unknown' : 'too-large' } as const };
  const text = await file.text();
  // What was not written as UTF-8 would be published with its letters broken.
  return { name, text, trouble: text.includes('\uFFFD') ? ({ name, what: 'not-unicode' } as const) : null };
}
