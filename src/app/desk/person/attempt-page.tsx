/** One call of somebody's: its debrief, and what trainers write beside it. */
import { signal } from '@preact/signals';
import type { Remarks } from '../../../protocol/remark.ts';
import { AttemptHead, StoredAttempt } from '../../../screens/desk/person/attempt-head.tsx';
import { alone, followLocale, isReplayed, type Replayed, readReplayed } from '../../account/replayed.ts';
import type { Opened, Page } from '../../page.ts';
import { DEBRIEF_WORDS } from '../../pages/debrief-words.ts';
import type { Desk } from '../desk.ts';
import { inWordsOf, servicesOf } from './in-their-name.tsx';
import { makeRemarking } from './remarking.ts';

const ELSEWHERE = { elsewhere: { page: 'desk', argument: '' } } as const;

export async function openAttemptDebrief(desk: Desk, id: string): Promise<Opened> {
  const { services, ask } = desk;
  const [told, read] = await Promise.all([
    ask('readRemarks', { params: { attempt: id } }),
    readReplayed(services, ask, id),
    services.words.need('desk/person', 'desk/cohort', ...DEBRIEF_WORDS),
  ]);
  const remarks = desk.found(told);
  if (!remarks) return ELSEWHERE;
  if (!isReplayed(read)) {
    desk.found(read);
    return ELSEWHERE;
  }
  const page = await showAttempt(desk, read, remarks);
  const stop = followLocale(services, ask, read);
  const close = () => {
    stop();
    page.close();
  };
  return { ...page, close };
}

async function showAttempt(desk: Desk, read: Replayed, first: Remarks): Promise<Page> {
  const { handed, scenario, debrief, log } = read;
  const remarks = signal(first);
  const model = makeRemarking(desk, handed.attempt.id, remarks);
  const head = (
    <AttemptHead
      frame={desk.frame('cohorts')}
      scenario={scenario.id}
      attempt={handed.attempt}
      language={log.locale}
      model={model}
      watchable={debrief !== null}
    />
  );
  if (!debrief)
    return {
      title: ({ scenario: words }) => words(scenario.id, 'title'),
      draw: () => <StoredAttempt head={head} attempt={handed.attempt} sheet={handed.sheet} />,
      close: () => {},
    };
  const { showDebrief } = await import('../../pages/debrief-page.tsx');
  const services = servicesOf(desk.services, first);
  const page = await showDebrief(services, {
    ...alone(read, debrief),
    top: head,
    instead: { bottom: null, ways: null },
  });
  return inWordsOf(services, page);
}
