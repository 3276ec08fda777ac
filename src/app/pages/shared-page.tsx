import { makeLog } from '../../engine/log/log.ts';
import { SharedBanner } from '../../screens/share/shared-banner.tsx';
import type { Page } from '../page.ts';
import type { Services } from '../services.ts';
import type { SharedCall } from '../share/accept-shared.ts';
import { ALL_ALONE } from '../share/comparable.ts';
import { acceptPayload } from '../share/open-file.ts';
import { ALONE } from '../store/store.ts';
import { showDebrief } from './debrief-page.tsx';

/** The debrief of a call that somebody handed on; null where the link holds none, which has been told. */
export async function openShared(services: Services, payload: string): Promise<Page | null> {
  const { words, notices } = services;
  await words.need('share');
  const accepted = await acceptPayload(payload);
  if (!accepted.ok) {
    notices.tell(accepted.code);
    return null;
  }
  const { call } = accepted;
  const onKeep = () => {
    keep(services, call).catch(() => notices.tell('unexpected'));
  };
  return showDebrief(services, {
    ...call,
    endedAt: null,
    previous: null,
    shift: null,
    practice: null,
    comparable: ALL_ALONE,
    top: <SharedBanner onKeep={onKeep} />,
  });
}

/** Kept beside one's own calls, marked as somebody's; a call that is here already is not kept twice. */
async function keep({ store, go }: Services, { log, debrief }: SharedCall): Promise<void> {
  const text = makeLog(log);
  const known = (await store.finished()).find((record) => record.log === text);
  const { total, tier } = debrief.sheet;
  const number =
    known?.number ??
    (await store.addFinished({
      ...ALONE,
      scenario: log.scenario,
      log: text,
      total,
      tier,
      endedAt: Date.now(),
      shared: true,
    }));
  go({ page: 'debrief', number });
}
