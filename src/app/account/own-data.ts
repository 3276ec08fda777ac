/** Everything that the server has of somebody, fetched with a sign of how far it is; all of it comes, or nothing is kept. */
import { places } from 'virtual:routes';
import { signal } from '@preact/signals';
import type { OwnDataModel, OwnDataState } from '../../screens/account/own-data.tsx';
import { saveAs } from '../download.ts';
import { addressOf } from '../server/client.ts';
import { type Fetched, fetchFile } from '../server/fetch-file.ts';
import { wrongsOf } from './wrongs.ts';

export function makeOwnData(): OwnDataModel {
  const state = signal<OwnDataState>({ name: 'at-rest' });
  let abort = new AbortController();
  const take = async () => {
    if (state.peek().name === 'coming') return;
    abort = new AbortController();
    const onBytes = (bytes: number) => {
      state.value = { name: 'coming', bytes };
    };
    onBytes(0);
    state.value = kept(await fetchFile(address(), onBytes, abort.signal));
  };
  return { state, take: () => void take(), stop: () => abort.abort() };
}

const address = () => addressOf(document.baseURI, places.exportMe?.split(' ')[1] ?? '', {});

/** Saves what has come. */
function kept(fetched: Fetched): OwnDataState {
  if (fetched === 'stopped') return { name: 'at-rest' };
  if (!fetched.ok) {
    const { form = 'wrong.unexpected' } = wrongsOf(fetched, { offline: ['form', 'wrong.unread'] });
    return { name: 'failed', wrong: form };
  }
  const file = `simmerdown-${new Date().toISOString().slice(0, 10)}.zip`;
  saveAs(file, fetched.answer);
  return { name: 'saved', file };
}
