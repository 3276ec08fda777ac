import type { ComponentChildren } from 'preact';
import { UiContext } from '../../screens/ui.ts';
import type { Services } from '../services.ts';

interface Props {
  readonly services: Services;
  readonly children: ComponentChildren;
}

/** A part of the page in words of its own, and marked as such where its language is another one. */
export function InWords({ services: { ui, words }, children }: Props) {
  return (
    <UiContext.Provider value={ui}>
      <div class="in-words" lang={words.locale.value}>
        {children}
      </div>
    </UiContext.Provider>
  );
}
