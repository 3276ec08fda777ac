import type { ReadonlySignal } from '@preact/signals';
import { useTexts } from '../ui.ts';
import { DeskFrame, type FrameModel } from './desk-frame.tsx';
import type { Unread } from './unread.ts';
import { NotRead } from './waiting.tsx';

interface Props {
  readonly frame: FrameModel;
  readonly unread: ReadonlySignal<Unread | null>;
}

/** In the place of a page that could not be read. */
export function UnreadPage({ frame, unread }: Props) {
  const { t } = useTexts();
  return (
    <DeskFrame frame={frame} title={t('desk.unread')}>
      <NotRead unread={unread} />
    </DeskFrame>
  );
}
