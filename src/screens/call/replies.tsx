import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReplyView } from '../../engine/view/view.ts';
import { GRANT_ICONS } from '../parts/grant-icons.ts';
import { Icon } from '../parts/icon.tsx';
import { Key } from '../parts/key.tsx';
import { Spoken } from '../parts/spoken.tsx';
import { useTexts } from '../ui.ts';
import { type CallModel, WAY_ON } from './call-model.ts';
import { useOutOfSight } from './out-of-sight.ts';

/** What the player may answer, as whole sentences. */
export function Replies({ call }: { call: CallModel }) {
  const { t } = useTexts();
  const { replies, faded, phase, input } = call.view.value;
  const group = useFocusKept(call);
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => boxOf(list.current)?.scrollTo(0, 0), [input]);
  return (
    <section class="replies" ref={group} tabIndex={-1} aria-label={t('call.replies')}>
      <ol ref={list} class={`count-${replies.length}`}>
        {replies.map((reply, place) => (
          <li key={place}>
            <ReplyButton call={call} reply={reply} place={place} />
          </li>
        ))}
      </ol>
      {phase !== 'live' && <ReadOn call={call} />}
      {faded && <p class="faded panel">{t('call.faded')}</p>}
      <MoreBelow list={list} input={input} />
    </section>
  );
}

/** On a screen too small for all replies: that there are more, and how many. Scrolling and keys reach them as well. */
function MoreBelow({ list, input }: { list: RefObject<HTMLElement | null>; input: number }) {
  const { number } = useTexts();
  const { after } = useOutOfSight(list, boxOf, input);
  if (after === 0) return null;
  const onClick = () => {
    const box = boxOf(list.current);
    box?.scrollBy(0, box.clientHeight * 0.8);
  };
  return (
    <div class="more-below" aria-hidden="true">
      {/* biome-ignore lint/a11y: a shortcut for pointers; readers and keys have the list itself */}
      <span class="more-sign" onClick={onClick}>
        +{number(after)}
        <i class="chevron" />
      </span>
    </div>
  );
}

/** The stage holds this box to its height. */
function boxOf(list: HTMLElement | null): HTMLElement | null {
  return list?.closest<HTMLElement>('.word-box') ?? null;
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
  const { t, scenario } = useTexts();
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
        <Spoken text={scenario(call.scenario.id, `replies.${reply.id}`)} />
        {reply.grants.map((grant) => (
          <span key={grant} class={`grant grant-${grant}`}>
            <Icon name={GRANT_ICONS[grant]} />
            {t(`call.grants.${grant}`)}
          </span>
        ))}
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
