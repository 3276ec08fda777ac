import { load } from 'virtual:scenarios';
import { parseLog } from '../../engine/log/log.ts';
import { replay } from '../../engine/log/replay.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Debrief } from '../../engine/score/debrief.ts';
import { makeDebrief } from '../../engine/score/make-debrief.ts';
import { DebriefPage } from '../../screens/debrief/debrief-page.tsx';
import type { Page } from '../page.ts';
import type { Services } from '../services.ts';
import type { FinishedRecord } from '../store/store.ts';

/** Null where there is no such call, or its scenario has changed since; the reader has been told. */
export async function openDebrief({ store, words, notices }: Services, number: number): Promise<Page | null> {
  const finished = await store.finished();
  const record = finished.find((entry) => entry.number === number);
  if (!record) {
    notices.tell('call-missing');
    return null;
  }
  const id = record.scenario;
  const [scenario] = await Promise.all([load(id), words.need('coach', 'later', `scenarios/${id}`)]);
  const debrief = explain(scenario, record);
  if (!debrief) {
    notices.tell('debrief-outdated');
    return null;
  }
  return {
    title: (texts) => `${texts.t('debrief.title')}: ${texts.scenario(id, 'title')}`,
    draw: () => <DebriefPage scenario={id} debrief={debrief} previous={previousTotal(finished, record)} />,
    close: () => {},
  };
}

function explain(scenario: Scenario, { log }: FinishedRecord): Debrief | null {
  const parsed = parseLog(log);
  if (!parsed.ok) return null;
  const replayed = replay(scenario, parsed.log);
  return replayed.ok ? makeDebrief(replayed.replay) : null;
}

function previousTotal(
  finished: readonly FinishedRecord[],
  { scenario, number }: FinishedRecord,
): number | null {
  const before = finished.filter((entry) => entry.scenario === scenario && entry.number < number);
  return before.at(-1)?.total ?? null;
}
