/** An edition, played before it is given to anybody. */
import { signal } from '@preact/signals';
import type { Edition } from '../../../protocol/scenario.ts';
import { titleOf } from '../../../screens/desk/scenarios/edition-list.ts';
import type { WordLocale } from '../../../screens/desk/scenarios/languages.ts';
import { type PlayChoice, PreviewPage } from '../../../screens/desk/scenarios/preview.tsx';
import type { Opened, Page } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { openPlay } from './play.tsx';

export async function openPreview(desk: Desk, version = ''): Promise<Opened> {
  await desk.services.words.need('desk/scenarios', 'guidance');
  const locale = desk.services.words.locale.peek();
  const told = desk.found(await desk.ask('readScenario', { params: { version }, query: { locale } }));
  if (!told) return { elsewhere: { page: 'desk', argument: 'scenarios' } };
  return showPreview(desk, told.edition, locale);
}

function showPreview(desk: Desk, edition: Edition, spoken: WordLocale): Page {
  const playing = signal<Page | null>(null);
  const choice = signal<PlayChoice>({ locale: spoken, mode: 'practice' });
  const { version } = edition;
  const leave = () => {
    playing.peek()?.close();
    playing.value = null;
  };
  const play = async () => {
    const { locale, mode } = choice.peek();
    const told = desk.heard(await desk.ask('readScenario', { params: { version }, query: { locale } }));
    if (!told) return;
    const { scenario, words } = told;
    playing.value = await openPlay(desk.services, { scenario, words, locale, mode, onLeave: leave });
  };
  return {
    title: (texts) =>
      playing.value?.title(texts) ?? `${titleOf(edition, texts.locale)} – ${texts.t('app.name')}`,
    fillsWindow: () => playing.value?.fillsWindow?.() ?? false,
    draw: () =>
      playing.value?.draw() ?? (
        <PreviewPage
          frame={desk.frame('scenarios')}
          edition={edition}
          choice={choice}
          onPlay={() => void play()}
        />
      ),
    close: leave,
  };
}
