import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReplyView } from '../../engine/view/view.ts';
import { Grants } from '../parts/grants.tsx';
import { Key } from '../parts/key.tsx';
import { Spoken } from '../parts/spoken.tsx';
import { useTexts, useUi } from '../ui.ts';
import { type CallModel, WAY_ON } from './call-model.ts';
import { boxOf, MoreBelow } from './more-below.tsx';

/** What the player may answer, as whole sentences. */
export function Replies({ call }: { call: CallModel }) {
  const { t } = useTexts();
  const { DeskStrip, LampStrip, Letter, SettingStrip } = useUi().forms.value ?? {};
  const { replies, letter, faded, phase, input } = call.view.value;
  const group = useFocusKept(call);
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => boxOf(group.current)?.scrollTo(0, 0), [input]);
  return (
    <section class="replies" ref={group} tabIndex={-1} aria-label={t('call.replies')}>
      {DeskStrip && <DeskStrip call={call} />}
      {SettingStrip && <SettingStrip call={call} />}
      {LampStrip && <LampStrip call={call} />}
      {letter ? (
        Letter && <Letter call={call} />
      ) : (
        <ol ref={list} class={`count-${replies.length}`}>
          {replies.map((reply, place) => (
            <li key={place}>
              <ReplyButton call={call} reply={reply} place={place} />
            </li>
          ))}
        </ol>
      )}
      {phase !== 'live' && <ReadOn call={call} />}
      {faded && !letter && <p class="faded panel">{t('call.faded')}</p>}
      {!letter && <MoreBelow list={list} changed={input} />}
    </section>
  );
}

/** The talk is over, or stopped: the last words stand until they have been read. */
function ReadOn({ call }: { call: CallModel }) {
  const { t } = useTexts();
  const over = call.view.value.phase === 'done';
  return (
    <button
      type="button"
      class="primary large"
      aria-keyshortcuts="1"
      onClick={() => {
        call.readOn.value = true;
      }}
    >
      {t(over ? WAY_ON[call.leadsTo] : 'call.go-on')}
    </button>
  );
}

function ReplyButton({ call, reply, place }: { call: CallModel; reply: ReplyView; place: number }) {
  const { scenario } = useTexts();
  const { id } = call.scenario;
  const key = String(place + 1);
  return (
    <button
      type="button"
      class="reply panel"
      aria-keyshortcuts={key}
      // The second click of a double click would answer the next line unread.
      onClick={(event) => event.detail < 2 && call.send({ type: 'reply', id: reply.id })}
    >
      <Key letter={key} />
      <span class="reply-words">
        {reply.by && <b class="speaker">{scenario(id, `seats.${reply.by}`)}: </b>}
        <Spoken text={scenario(id, `replies.${reply.id}`)} />
        <Grants grants={reply.grants} />
      </span>
    </button>
  );
}

/** The button just pressed is another reply by now, or gone: the focus waits at the group. */
function useFocusKept(call: CallModel) {
  const group = useRef<HTMLElement>(null);
  const { input } = call.view.value;
  const inside = group.current?.contains(document.activeElement) ?? false;
  useEffect(() => {
    if (inside) group.current?.focus({ preventScroll: true });
  }, [input]);
  return group;
}
