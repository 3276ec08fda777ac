/** Files that leave the house: fetched with a sign of how far they are, and saved under a name that tells what they are. */
import { places } from 'virtual:routes';
import { signal } from '@preact/signals';
import type { Taking, TakingAway } from '../../../screens/desk/take-away/taking.ts';
import { saveAs } from '../../download.ts';
import { addressOf } from '../../server/client.ts';
import { fetchFile } from '../../server/fetch-file.ts';
import type { Desk } from '../desk.ts';
import { onceAtATime } from '../once-at-a-time.ts';

type Route = 'exportCohort' | 'exportRoster' | 'exportMe' | 'exportItems';

interface Wanted {
  readonly route: Route;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** What it is called when it has come. */
  readonly file: string;
}

export interface TakeAway extends TakingAway {
  take(wanted: Wanted): Promise<void>;
}

export function makeTakeAway({ heard, tell }: Desk): TakeAway {
  const taking = signal<Taking | null>(null);
  let abort: AbortController | null = null;
  const stop = () => abort?.abort();
  const take = onceAtATime(async ({ route, params, query, file }: Wanted) => {
    abort = new AbortController();
    const { signal: stopped } = abort;
    const [, path = ''] = places[route]?.split(' ') ?? [];
    const address = addressOf(document.baseURI, path, { ...(params && { params }), ...(query && { query }) });
    taking.value = { file, bytes: 0 };
    const told = await fetchFile(address, (bytes) => (taking.value = { file, bytes }), stopped);
    taking.value = null;
    const come = told === 'stopped' ? null : heard(told);
    if (!come) return;
    saveAs(file, come);
    tell({ kind: 'done', text: 'desk-told.file-saved', values: { file } });
  }, undefined);
  return { taking, stop, take };
}
