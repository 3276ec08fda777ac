import { signal } from '@preact/signals';
import { type AccountModel, MyAccount } from '../../screens/account/my-account.tsx';
import type { RefusedModel } from '../../screens/account/refused-calls.tsx';
import { NewPhrasePage } from '../../screens/account/ways-in.tsx';
import { download } from '../download.ts';
import type { Page } from '../page.ts';
import type { AnswerOf } from '../server/client.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';
import { type AccountAsking, makeAccountTroubles } from './account-troubles.ts';
import { makeOwnData } from './own-data.ts';
import { makeOwnProviders, type OwnProviders } from './own-providers.ts';
import { wrongsOf } from './wrongs.ts';

/** `argument`: `added` or `not-added`, where somebody comes back from a provider. */
export function openMyAccount(services: Services, side: ServerSide, argument: string): Page {
  const phrase = signal<string | null>(null);
  void services.words.need('cards');
  const providers = makeOwnProviders(side, argument);
  const { model, read } = makeModel(services, side, providers, (words) => {
    phrase.value = words;
  });
  void read();
  // What was so on coming back is not said again on a reload.
  if (argument !== '') services.settle('account', { page: 'account', argument: '' });
  const done = () => {
    phrase.value = null;
  };
  return {
    title: ({ t }) => `${t('account.mine')} – ${t('app.name')}`,
    draw: () =>
      phrase.value === null ? (
        <MyAccount model={model} />
      ) : (
        <NewPhrasePage phrase={phrase.value} onDone={done} />
      ),
    close: () => {},
  };
}

function makeModel(
  services: Services,
  side: ServerSide,
  providers: OwnProviders,
  onPhrase: (words: string) => void,
) {
  const { go } = services;
  const { ask, me, outbox } = side;
  const { troubles, at } = makeAccountTroubles();
  const { devices, wear, readMe, readDevices, readWear } = makeReadings(side, at);
  const read = async () => {
    await Promise.all([readMe(), readDevices(), readWear(), providers.read()]);
    if (me.peek() === null) go({ page: 'sign-in', argument: '' });
  };
  const closeDevice = async (session: string) => {
    const told = await at('device', ask('closeSession', { params: { session } }));
    if (told.ok) devices.value = devices.peek().filter(({ id }) => id !== session);
    return told.ok;
  };
  const signOut = async () => {
    const told = await at('sign-out', ask('signOut', {}), 'wrong.still-signed-in');
    if (!told.ok && told.code !== 'sign-in-needed') return;
    side.leave();
    go({ page: 'home' });
  };
  const renew = async () => {
    const told = await at('phrase', ask('renewRecoveryPhrase', {}), 'wrong.phrase-unsure');
    if (told.ok && told.answer.recoveryPhrase !== null) onPhrase(told.answer.recoveryPhrase);
  };
  const share = async (shares: boolean) => {
    const told = await at('composure', ask('shareComposure', { body: { shares } }));
    if (told.ok) me.value = told.answer;
  };
  const model: AccountModel = {
    me,
    devices,
    loose: outbox.loose,
    wear,
    providers: providers.model,
    ownData: makeOwnData(),
    troubles,
    readDevices,
    closeDevice,
    waiting: outbox.waiting,
    refused: makeRefused(side),
    rename: async ({ displayName = '' }) => {
      const told = await ask('renameMe', { body: { displayName } });
      if (told.ok) me.value = told.answer;
      return wrongsOf(told);
    },
    setPassword: async ({ login = '', password = '', current = null }) => {
      const told = await ask('setPassword', { body: { login, password, current } });
      if (told.ok) await read();
      return wrongsOf(told, {
        'wrong-credentials': ['current', 'wrong.current'],
        'name-taken': ['login'],
      });
    },
    erase: async ({ ownName = '' }) => {
      const person = me.peek()?.person;
      if (person?.displayName !== ownName.trim()) return { ownName: 'wrong.own-name' };
      const told = await ask('erasePerson', { params: { person: person.id } });
      if (!told.ok) return wrongsOf(told, { 'last-administrator': ['form', 'wrong.last-administrator'] });
      side.leave();
      go({ page: 'home' });
      return {};
    },
    signOut: () => void signOut(),
    takeLoose: () => void outbox.takeLoose(),
    renewPhrase: () => void renew(),
    shareComposure: (shares) => void share(shares),
  };
  return { model, read };
}

/** What is read to the page; each part of it comes, and fails, alone. */
function makeReadings({ ask, me }: ServerSide, at: AccountAsking['at']) {
  const devices = signal<AnswerOf<'listSessions'>['sessions']>([]);
  const wear = signal<AnswerOf<'readMyWear'>['wear']>(null);
  const readDevices = async () => {
    const told = await at('devices', ask('listSessions', {}), 'wrong.unread');
    if (told.ok) devices.value = told.answer.sessions;
    return told.ok;
  };
  const readWear = async () => {
    const told = await at('wear', ask('readMyWear', {}), 'wrong.unread');
    if (told.ok) wear.value = told.answer.wear;
  };
  const readMe = async () => {
    const told = await ask('readMe', {});
    if (told.ok) me.value = told.answer;
  };
  return { devices, wear, readMe, readDevices, readWear };
}

function makeRefused({ outbox }: ServerSide): RefusedModel {
  const save = (key: string) => {
    const call = outbox.refused.peek().find((one) => one.key === key);
    if (call)
      download(`${call.scenario}-${new Date(call.endedAt).toISOString().slice(0, 10)}.json`, call.log);
  };
  return {
    refused: outbox.refused,
    download: save,
    again: (key) => void outbox.again(key),
    understood: (key) => void outbox.understood(key),
  };
}
