/** Pages of a call in the name of whoever has played it. */
import { computed } from '@preact/signals';
import type { Remarks } from '../../../protocol/remark.ts';
import { inTheirName } from '../../../screens/desk/person/in-their-name.ts';
import { UiContext } from '../../../screens/ui.ts';
import type { Page } from '../../page.ts';
import type { Services } from '../../services.ts';

/** Whoever was erased goes by no name. */
export function servicesOf(services: Services, { about }: Pick<Remarks, 'about'>): Services {
  const { words, ui } = services;
  const texts = computed(() => {
    const own = words.texts.value;
    return inTheirName(own, about?.displayName ?? own.t('desk-attempt.erased'));
  });
  return { ...services, words: { ...words, texts }, ui: { ...ui, texts } };
}

/** The page with the words of these services. */
export const inWordsOf = ({ ui }: Services, page: Page): Page => ({
  ...page,
  draw: () => <UiContext.Provider value={ui}>{page.draw()}</UiContext.Provider>,
});
