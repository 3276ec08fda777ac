/** A call that the server steps, on the same stage as any other. */
import type { Opened } from '../page.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';
import { stageCall } from './call-stage.tsx';
import { openOvertaken } from './overtaken-page.tsx';

/** Nothing where there is no such call, or no way to it; the reader has been told. */
export async function openAttemptPage(own: Services, side: ServerSide, id: string): Promise<Opened> {
  const { notices, go } = own;
  const locale = own.words.locale.peek();
  const told = await side.ask('readAttempt', { params: { attempt: id }, query: { locale } });
  if (!told.ok) {
    if (told.code === 'sign-in-needed') return { elsewhere: { page: 'sign-in', argument: '' } };
    if (told.code === 'attempt-overtaken') return openOvertaken(own, side, id);
    notices.tell(told.code === 'not-found' ? 'call-missing' : 'load-failed');
    return null;
  }
  if (told.answer.result) return { elsewhere: { page: 'result', argument: id } };
  return stageCall(own, side, told.answer, {
    onLeave: () => go({ page: 'home' }),
    onExplain: () => go({ page: 'result', argument: id }),
    onOvertaken: () => go({ page: 'attempt', argument: id }),
  });
}
