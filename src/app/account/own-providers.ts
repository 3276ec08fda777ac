/** The services that open one's account: added over there and back again, and removed here. */
import { signal } from '@preact/signals';
import type { OwnProvider } from '../../protocol/coming-in.ts';
import type { ProblemCode } from '../../protocol/problem.ts';
import type { ProviderNews, ProvidersModel } from '../../screens/account/providers-part.tsx';
import type { ServerSide } from '../server/server-side.ts';

export interface OwnProviders {
  readonly model: ProvidersModel;
  readonly read: () => Promise<void>;
}

/** `argument`: behind the account's address, where somebody comes back from a provider. */
export function makeOwnProviders({ ask, providers }: ServerSide, argument: string): OwnProviders {
  const own = signal<readonly OwnProvider[]>([]);
  const unread = signal(false);
  const news = signal(newsOf(argument, providers));
  const read = async () => {
    if (providers.length === 0) return;
    const told = await ask('listOwnProviders', {});
    unread.value = !told.ok;
    if (told.ok) own.value = told.answer.providers;
  };
  const say = (said: ProviderNews['said'], name: string) => {
    news.value = { said, name, arrives: false };
  };
  const add = async ({ provider, name }: OwnProvider) => {
    const told = await ask('startProvider', { params: { provider }, body: { link: true } });
    if (told.ok) location.assign(told.answer.address);
    else say('failed', name);
  };
  const remove = async ({ provider, name }: OwnProvider) => {
    news.value = null;
    const told = await ask('removeProvider', { params: { provider } });
    say(told.ok || told.code === 'not-found' ? 'removed' : 'failed', name);
    await read();
  };
  const model = {
    own,
    unread,
    news,
    add: (provider: OwnProvider) => void add(provider),
    remove: (provider: OwnProvider) => void remove(provider),
    readAgain: () => void read(),
  };
  return { model, read };
}

const TAKEN: ProblemCode = 'identity-taken';

/** `added/` with the provider, or `not-added/` with it and a code. */
function newsOf(argument: string, providers: ServerSide['providers']): ProviderNews | null {
  const [how, id, code] = argument.split('/');
  const name = providers.find(({ provider }) => provider === id)?.name;
  if (name === undefined) return null;
  if (how === 'added') return { said: 'added', name, arrives: true };
  return how === 'not-added' ? { said: code === TAKEN ? 'taken' : 'failed', name, arrives: true } : null;
}
