/** A finished call made ready to be handed on. */
import { type Log, makeLog } from '../../engine/log/log.ts';
import type { Sharing } from '../../screens/share/sharing.ts';
import { copyText } from '../copy-text.ts';
import { makeRoute } from '../route.ts';
import { makePayload } from './payload.ts';

export async function makeSharing(log: Log): Promise<Sharing> {
  const text = makeLog(log);
  const [page = ''] = location.href.split('#');
  const link = page + makeRoute({ page: 'shared', payload: await makePayload(text) });
  return {
    link,
    file: {
      name: `simmerdown-${log.scenario}-${log.seed}.json`,
      href: `data:application/json;charset=utf-8,${encodeURIComponent(text)}`,
    },
    copy: () => copyText(link),
    send: 'share' in navigator ? () => sendLink(link) : null,
  };
}

/** Who closes the device's window of ways to send has changed their mind. */
function sendLink(url: string): void {
  navigator.share({ url }).catch(() => {});
}
