import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../ui.ts';
import type { CallModel } from './call-model.ts';
import { Announcer } from './ticker.tsx';

/** Empty boxes for the four groups of words; the stage may take the boxes away and bring them back. */
export interface WordBoxes {
  readonly bubble: HTMLElement;
  readonly replies: HTMLElement;
  readonly instruments: HTMLElement;
  readonly tools: HTMLElement;
}

export interface CallPageProps {
  readonly call: CallModel;
  readonly boxes: WordBoxes;
  /** Called with the place for the picture and the page that holds the words without it. */
  onMounted(place: HTMLElement, plain: HTMLElement): () => void;
}

/** A running call. The words are laid out by this page until the stage is there, and again if it fails. */
export function CallPage({ call, boxes, onMounted }: CallPageProps) {
  const { t, scenario } = useTexts();
  const place = useRef<HTMLDivElement>(null);
  const plain = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current || !plain.current) return undefined;
    plain.current.append(boxes.instruments, boxes.bubble, boxes.replies, boxes.tools);
    return onMounted(place.current, plain.current);
  }, [boxes]);
  return (
    <main id="content" class={`call channel-${call.view.value.setting.channel}`} tabIndex={-1}>
      <h1 class="visually-hidden">
        {t('call.title', { name: scenario(call.scenario.id, 'customer.name') })}
      </h1>
      <div class="stage" ref={place} />
      <div class="plain" ref={plain} />
      <Announcer call={call} />
    </main>
  );
}
