/** All that is not the talk itself: dialogs, and the pages between. One piece that comes behind the first line. */
import type { ComponentType } from 'preact';
import { AroundCall, type AroundProps } from '../../screens/call/around-call.tsx';
import type { CallModel } from '../../screens/call/call-model.ts';
import type { WordBoxes } from '../../screens/call/call-page.tsx';
import { MenuPanel } from '../../screens/call/menu-panel.tsx';
import { LANGUAGES, type Services } from '../services.ts';
import type { CallRecord } from '../store/store.ts';
import { openPhraseBook } from './phrase-book.tsx';

/** `scenario`: null where the server tells the words, and earlier calls are no help. `OwnMenu`: in the place of the usual one. */
export async function openAround(
  services: Services,
  scenario: string | null,
  OwnMenu?: AroundProps['Menu'],
): Promise<ComponentType<{ call: CallModel }>> {
  const { settings, words } = services;
  const [PhraseBook, outside] = await Promise.all([
    openPhraseBook(services),
    scenario === null ? {} : openDrawer(services),
    words.need('later', 'guidance', ...(scenario === null ? [] : [`scenarios/${scenario}`])),
  ]);
  const Menu = (props: { call: CallModel; onClose(): void }) => (
    <MenuPanel {...props} settings={settings} languages={LANGUAGES} />
  );
  return ({ call }) => <AroundCall call={call} Menu={OwnMenu ?? Menu} PhraseBook={PhraseBook} {...outside} />;
}

/** The same for a call that is kept here; one that another call runs beside can do without it. */
export async function openAroundKept(
  services: Services,
  call: CallModel,
  { instruments }: WordBoxes,
  { beside }: CallRecord,
): Promise<ComponentType<{ call: CallModel }>> {
  const around = await openAround(services, call.scenario.id);
  if (beside !== undefined) runAlong(services, call, instruments, beside);
  return around;
}

function runAlong(services: Services, call: CallModel, instruments: HTMLElement, beside: unknown): void {
  import('../beside/run-beside.tsx')
    .then(({ runBeside }) => runBeside(services, call, instruments, beside))
    .catch(() => services.notices.tell('load-failed'));
}

/** A call can do without what earlier ones have left. */
async function openDrawer(services: Services): Promise<Pick<AroundProps, 'Knowledge'>> {
  try {
    const { openKnowledge } = await import('./knowledge.tsx');
    return { Knowledge: await openKnowledge(services) };
  } catch {
    return {};
  }
}
