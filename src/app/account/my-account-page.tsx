import { signal } from '@preact/signals';
import { type AccountModel, MyAccount } from '../../screens/account/my-account.tsx';
import { NewPhrasePage } from '../../screens/account/ways-in.tsx';
import type { Page } from '../page.ts';
import type { AnswerOf } from '../server/client.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';
import { wrongsOf } from './wrongs.ts';

export function openMyAccount(services: Services, side: ServerSide): Page {
  const phrase = signal<string | null>(null);
  const { model, read } = makeModel(services, side, (words) => {
    phrase.value = words;
  });
  void read();
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

function makeModel({ go }: Services, { ask, me, outbox }: ServerSide, onPhrase: (words: string) => void) {
  const devices = signal<AnswerOf<'listSessions'>['sessions']>([]);
  const read = async () => {
    const [mine, listed] = await Promise.all([ask('readMe', {}), ask('listSessions', {})]);
    if (mine.ok) me.value = mine.answer;
    if (listed.ok) devices.value = listed.answer.sessions;
    if (me.peek() === null) go({ page: 'sign-in', argument: '' });
  };
  const signOut = async () => {
    const told = await ask('signOut', {});
    if (!told.ok && told.code !== 'sign-in-needed') return;
    me.value = null;
    go({ page: 'home' });
  };
  const renew = async () => {
    const told = await ask('renewRecoveryPhrase', {});
    if (told.ok && told.answer.recoveryPhrase !== null) onPhrase(told.answer.recoveryPhrase);
  };
  const model: AccountModel = {
    me,
    devices,
    loose: outbox.loose,
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
    closeDevice: (session) => void ask('closeSession', { params: { session } }).then(read),
    signOut: () => void signOut(),
    takeLoose: () => void outbox.takeLoose(),
    renewPhrase: () => void renew(),
  };
  return { model, read };
}
