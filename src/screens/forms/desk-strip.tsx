import '../style/desk-strip.css';
import { useEffect } from 'preact/hooks';
import { type CallModel, lastExchange } from '../call/call-model.ts';
import { TOOL_KEYS } from '../call/panels.ts';
import { reachFor } from '../call/reach-for.ts';
import { Icon } from '../parts/icon.tsx';
import { Key } from '../parts/key.tsx';
import { useTexts } from '../ui.ts';

/** Where customers are handed on: the desk one sits at now, the note that came along, and the way to the next (M-16). */
export function DeskStrip({ call }: { call: CallModel }) {
  const { t } = useTexts();
  const { desk, phase } = call.view.value;
  useNoteOnArrival(call);
  if (!desk || phase !== 'live') return null;
  const open = () => {
    call.panel.value = 'desk';
  };
  return (
    <div class="desk-strip">
      <Name call={call} />
      {desk.handed && (
        <button type="button" onClick={open}>
          <Icon name="knowledge" />
          <span>{t('desk.read-note')}</span>
        </button>
      )}
      {desk.handsOn && (
        <button
          type="button"
          class="hand-on"
          aria-keyshortcuts={TOOL_KEYS.transfer}
          onClick={() => reachFor(call, 'transfer')}
        >
          <Icon name="transfer" />
          <span>{t('desk.hand-on')}</span>
          <Key letter={TOOL_KEYS.transfer} />
        </button>
      )}
    </div>
  );
}

/** The same where a call is only watched. */
export function DeskPlate({ call }: { call: CallModel }) {
  const { desk, phase } = call.view.value;
  return desk && phase === 'live' ? (
    <div class="desk-strip">
      <Name call={call} />
    </div>
  ) : null;
}

function Name({ call }: { call: CallModel }) {
  const { t, scenario } = useTexts();
  const { desk, setting } = call.view.value;
  return (
    <p class="desk-name" role="status">
      <Icon name={setting.channel} />
      <span>{t('desk.here', { desk: desk ? scenario(call.scenario.id, `desks.${desk.name}`) : '' })}</span>
    </p>
  );
}

/** Whoever has just been handed a customer reads first what came along. */
function useNoteOnArrival(call: CallModel): void {
  const { input, desk, phase } = call.view.value;
  useEffect(() => {
    const cues = lastExchange(call)?.cues ?? [];
    if (phase === 'live' && desk?.handed && cues.some(({ type }) => type === 'handed-on'))
      call.panel.value = 'desk';
  }, [input]);
}
