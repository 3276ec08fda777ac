/** What is pressed while the last press is still being stored does nothing; where another window was quicker, that is told. */
import type { Notices } from '../notices.ts';
import { Overtaken } from '../store/store.ts';

export function oneAtATime(notices: Pick<Notices, 'tell'>): (work: () => Promise<void>) => void {
  let busy = false;
  return (work) => {
    if (busy) return;
    busy = true;
    work()
      .catch((error: unknown) => {
        if (!(error instanceof Overtaken)) throw error;
        notices.tell('other-tab');
      })
      .finally(() => {
        busy = false;
      });
  };
}
