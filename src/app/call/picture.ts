/** The stage of a call: fetched behind the plain page, which stays where the picture cannot be had. */
import { effect } from '@preact/signals';
import type { Stage } from '../../game/stage.ts';
import { type CallModel, lastExchange } from '../../screens/call/call-model.ts';
import type { WordBoxes } from '../../screens/call/call-page.tsx';
import { THRESHOLDS } from '../../screens/call/thresholds.ts';
import type { Services } from '../services.ts';

export interface Picture {
  mouth(open: number): void;
  close(): void;
}

export interface Places {
  /** Where the picture goes. */
  readonly place: HTMLElement;
  /** Where the words live without it. */
  readonly plain: HTMLElement;
  readonly boxes: WordBoxes;
}

export function openPicture(call: CallModel, services: Services, places: Places): Picture {
  let stage: Stage | null = null;
  let closed = false;
  const stops: (() => void)[] = [];
  const mount = async () => {
    const { mountStage } = await import('../../game/stage.ts');
    if (closed) return;
    const mounted = await mountStage(places.place, places.boxes, {
      reducedMotion: services.ui.calmMotion.value,
      thresholds: THRESHOLDS,
      home: places.plain,
      onReady: () => {},
      onFailure: () => services.notices.tell('picture-failed'),
    });
    if (closed) return mounted.destroy();
    stage = mounted;
    stops.push(follow(call, services, mounted));
  };
  mount().catch(() => services.notices.tell('picture-failed'));
  return {
    mouth: (open) => stage?.mouth(open),
    close: () => {
      closed = true;
      for (const stop of stops) stop();
      stage?.destroy();
      // It goes on without the picture only as long as it goes on.
      services.notices.close('picture-failed');
    },
  };
}

/** Draws every view and plays every cue from now on. */
function follow(call: CallModel, services: Services, stage: Stage): () => void {
  let played = lastExchange(call);
  const stopViews = effect(() => {
    stage.show(call.view.value);
    const exchange = lastExchange(call);
    if (exchange && exchange !== played) for (const cue of exchange.cues) stage.play(cue);
    played = exchange;
  });
  // The words are drawn after this; their new size is known a frame later.
  const stopWords = effect(() => {
    void [
      services.words.texts.value,
      call.view.value,
      call.captions.value,
      call.refusal.value,
      call.letter.value,
    ];
    requestAnimationFrame(() => stage.relayout());
  });
  return () => {
    stopViews();
    stopWords();
  };
}
