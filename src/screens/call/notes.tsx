import { Icon } from '../parts/icon.tsx';
import type { IconName } from '../parts/icon-paths.ts';
import { useTexts } from '../ui.ts';
import type { CallModel } from './call-model.ts';

/** Cards lying beside the call: the hidden concern, what was promised, what was asked for. All lead to the briefing. */
export function Notes({ call }: { call: CallModel }) {
  const { t } = useTexts();
  const { concern, promises, approvals } = call.view.value;
  return (
    <ul class="notes">
      <Note call={call} icon="card" title={t('notes.concern')} text={concern ? '' : '?'} turned={concern} />
      {promises.length > 0 && (
        <Counted call={call} icon="promise" title={t('notes.promised')} count={promises.length} />
      )}
      {approvals.pending && <Note call={call} icon="clock" title={t('notes.asked')} text="" turned />}
      {approvals.granted.length > 0 && (
        <Counted call={call} icon="approval" title={t('notes.approved')} count={approvals.granted.length} />
      )}
    </ul>
  );
}

interface NoteProps {
  readonly call: CallModel;
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  /** Lies face up. */
  readonly turned: boolean;
}

function Counted({ count, ...note }: Omit<NoteProps, 'text' | 'turned'> & { readonly count: number }) {
  const { number } = useTexts();
  return <Note {...note} text={count > 1 ? number(count) : ''} turned />;
}

function Note({ call, icon, turned, title, text }: NoteProps) {
  return (
    <li class={turned ? 'turned' : 'face-down'}>
      <button
        type="button"
        class="note"
        onClick={() => {
          call.panel.value = 'knowledge';
        }}
      >
        <Icon name={icon} />
        {title} {text}
      </button>
    </li>
  );
}
