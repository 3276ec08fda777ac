/** Codes by which people join a cohort. */
import { signal } from '@preact/signals';
import type { JoinCodeState } from '../../../protocol/cohort.ts';
import type { CodesModel } from '../../../screens/desk/people/codes-panel.tsx';
import { copyText } from '../../copy-text.ts';
import { askOnce } from '../../server/ask-once.ts';
import type { Desk } from '../desk.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import { makeReading } from '../reading.ts';
import { wasDone } from '../was-done.ts';
import { qrOf } from './qr.ts';

interface Needs {
  readonly desk: Desk;
  /** The cohort's id. */
  readonly cohort: string;
  onShow(code: JoinCodeState): void;
}

export const joinAddress = (code: string): string => new URL(`#/join/${code}`, document.baseURI).href;

export function makeCodes({ desk, cohort, onShow }: Needs): CodesModel {
  const { ask, heard, tell } = desk;
  const codes = signal<readonly JoinCodeState[] | null>(null);
  const params = { cohort };
  const { read, unread } = makeReading(
    desk,
    () => ask('listJoinCodes', { params }),
    (told) => (codes.value = told.codes),
  );
  const revoke = onceAtATime(async (code: string) => {
    if (!wasDone(desk, await ask('revokeJoinCode', { params: { cohort, code } }))) return;
    tell({ kind: 'done', text: 'desk-told.code-revoked' });
    await read();
  }, undefined);
  return {
    codes,
    unread,
    read,
    now: Date.now,
    addressOf: joinAddress,
    qrOf,
    make: async (body) => {
      if (heard(await askOnce(ask, 'makeJoinCode', { params, body }))) await read();
    },
    revoke: ({ id }) => void revoke(id),
    show: onShow,
    copy: copyText,
  };
}
