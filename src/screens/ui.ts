/** What every component may reach without being handed it: the words of the moment. */
import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Forms } from './call/call-forms.ts';
import type { Texts } from './texts.ts';

/** Whom a portrait shows, and how calm; null is as they come in. */
export interface Portrayed {
  readonly scenario: string;
  readonly calm: number | null;
}

export interface Ui {
  /** Changes with the language and the swear-word setting; who reads it is drawn again. */
  readonly texts: ReadonlySignal<Texts>;
  /** The reader asked for less motion. */
  readonly calmMotion: ReadonlySignal<boolean>;
  /** What only some channels have, once a call has asked for it. */
  readonly forms: ReadonlySignal<Forms | null>;
  /** Draws a customer; may come late, or never. */
  drawPortrait(canvas: HTMLCanvasElement, portrayed: Portrayed): Promise<void>;
}

export const UiContext = createContext<Ui | null>(null);

export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (!ui) throw new Error('drawn outside UiContext');
  return ui;
}

let ids = 0;

/**
 * An id that nothing else on the page has. Preact's own ids begin anew with every root, and the words of a call are roots
 * of their own: labels would lead to each other's fields.
 */
export function useOwnId(): string {
  const [id] = useState(() => {
    ids += 1;
    return `own-${ids}`;
  });
  return id;
}

/** The words of the moment; the component is drawn again when they change. */
export function useTexts(): Texts {
  return useUi().texts.value;
}
