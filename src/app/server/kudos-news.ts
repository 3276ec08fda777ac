/** Kudos on the home page: what colleagues have said since one was there last. */
import { signal } from '@preact/signals';
import type { ReceivedKudos } from '../../protocol/kudos.ts';
import type { KudosNewsModel } from '../../screens/kudos/kudos-news.tsx';
import type { Services } from '../services.ts';
import type { Ask } from './client.ts';

interface Asking {
  readonly ask: Ask;
  readonly services: Services;
}

export function makeKudosNews({ ask, services }: Asking): KudosNewsModel {
  const fresh = signal<readonly ReceivedKudos[]>([]);
  const refresh = async () => {
    const told = await ask('readMyKudos', {});
    if (!told.ok) return;
    const unread = told.answer.received.filter(({ seen }) => !seen);
    if (unread.length > 0) await services.words.need('kudos');
    fresh.value = unread;
  };
  const read = async () => {
    const until = Math.max(...fresh.peek().map(({ given }) => given));
    const told = await ask('seeKudos', { body: { until } });
    if (told.ok) fresh.value = [];
    else services.notices.tell('load-failed');
  };
  return { fresh, refresh: () => void refresh(), read: () => void read() };
}
