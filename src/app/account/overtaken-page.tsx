/** A call that was closed because the program was renewed under it, and the way to begin it anew where it is still asked. */
import { signal } from '@preact/signals';
import type { AskedTrouble } from '../../screens/account/asked.tsx';
import { type Assigned, type AssignedItem, mayPlay } from '../../screens/account/asked-order.ts';
import { Overtaken } from '../../screens/account/overtaken.tsx';
import type { Page } from '../page.ts';
import { takeCall } from '../server/asked.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';

export async function openOvertaken(services: Services, { ask }: ServerSide, attempt: string): Promise<Page> {
  const asked = await findAsked(ask, attempt);
  const trouble = signal<AskedTrouble | null>(null);
  const begin = async ({ assignment, item }: AskedAgain) => {
    trouble.value = null;
    const taken = await takeCall({ ask, services }, assignment, item);
    if ('attempt' in taken) return services.go({ page: 'attempt', argument: taken.attempt });
    trouble.value = taken.trouble;
  };
  return {
    title: ({ t }) => t('supervised.overtaken-title'),
    draw: () => <Overtaken trouble={trouble} onAnew={asked && (() => void begin(asked))} />,
    close: () => {},
  };
}

interface AskedAgain {
  readonly assignment: Assigned;
  readonly item: AssignedItem;
}

/** The server has given the attempt back, and says no more of what it was for: the same edition is what is asked. */
async function findAsked(ask: ServerSide['ask'], attempt: string): Promise<AskedAgain | null> {
  const [mine, assigned] = await Promise.all([
    ask('listMyAttempts', { query: {} }),
    ask('listMyAssignments', {}),
  ]);
  const version = mine.ok && mine.answer.attempts.find(({ id }) => id === attempt)?.version;
  if (!version || !assigned.ok) return null;
  for (const assignment of assigned.answer.assignments) {
    const item = assignment.standings.find((one) => one.version === version && mayPlay(one));
    if (item) return { assignment, item };
  }
  return null;
}
