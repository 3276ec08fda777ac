/** One's own calls on the server, of everything or of one thing that was asked. */
import { batch, effect, signal } from '@preact/signals';
import type { OwnCall } from '../../protocol/record.ts';
import { type OwnCallsModel, OwnCallsPage } from '../../screens/account/own-calls.tsx';
import type { Opened } from '../page.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';

/** `address`: nothing, or `ASSIGNMENT/VERSION`. */
export async function openOwnCalls(services: Services, side: ServerSide, address: string): Promise<Opened> {
  await services.words.need('calls', 'cards', 'progress');
  const { model, begin } = makeModel(services, side, address);
  side.remarks.refresh();
  const { locale } = services.words;
  // Titles follow the language of the moment.
  const stop = effect(() => {
    void locale.value;
    void begin();
  });
  return {
    title: ({ t }) => `${t('own-calls.title')} – ${t('app.name')}`,
    draw: () => <OwnCallsPage model={model} />,
    close: stop,
  };
}

function makeModel({ words, go }: Services, { ask, remarks }: ServerSide, address: string) {
  const [assignment, version] = address === '' ? [] : address.split('/');
  const calls = signal<readonly OwnCall[] | null>(null);
  const next = signal<string | null>(null);
  const more = signal(false);
  const unread = signal(false);
  let latest = 0;
  const read = async (before: string | null) => {
    latest += 1;
    const mine = latest;
    const query = { locale: words.locale.peek(), before: before ?? undefined, assignment, version };
    const told = await ask('listMyCalls', { query });
    if (mine !== latest) return;
    if (!told.ok && told.code === 'sign-in-needed') return go({ page: 'sign-in', argument: '' });
    batch(() => {
      unread.value = !told.ok;
      if (!told.ok) return;
      calls.value = [...(before === null ? [] : (calls.peek() ?? [])), ...told.answer.calls];
      next.value = told.answer.before;
      more.value = told.answer.before !== null;
    });
  };
  const model: OwnCallsModel = {
    calls,
    more,
    unread,
    ofOne: assignment !== undefined,
    isNew: ({ id, remarked }) => remarks.isNew(id, remarked),
    read: () => read(next.peek()),
  };
  return { model, begin: () => read(null) };
}
