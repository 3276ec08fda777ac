import { load } from 'virtual:scenarios';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Log } from '../../engine/log/log.ts';
import { parseLog } from '../../engine/log/parse-log.ts';
import { replay } from '../../engine/log/replay.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Debrief } from '../../engine/score/debrief.ts';
import { makeDebrief } from '../../engine/score/make-debrief.ts';
import { DebriefPage } from '../../screens/debrief/debrief-page.tsx';
import type { Awaited } from '../../screens/debrief/verdicts.ts';
import type { Practice } from '../../screens/practice/practice-links.tsx';
import { pageAnalyst } from '../analysis/page-analyst.ts';
import { branchCall } from '../call/branch.ts';
import type { Page } from '../page.ts';
import type { Services } from '../services.ts';
import type { FinishedRecord } from '../store/store.ts';

/** Null where there is no such call, or its scenario has changed since; the reader has been told. */
export async function openDebrief(services: Services, number: number): Promise<Page | null> {
  const { store, words, notices } = services;
  const finished = await store.finished();
  const record = finished.find((entry) => entry.number === number);
  if (!record) {
    notices.tell('call-missing');
    return null;
  }
  const id = record.scenario;
  const [scenario] = await Promise.all([
    load(id),
    words.need('coach', 'later', 'guidance', 'practice', `scenarios/${id}`),
  ]);
  const parsed = parseLog(record.log);
  const debrief = parsed.ok ? explain(scenario, parsed.log) : null;
  if (!parsed.ok || !debrief) {
    notices.tell('debrief-outdated');
    return null;
  }
  const { analysis, cancel } = judge(scenario, parsed.log);
  const props = {
    scenario: id,
    debrief,
    previous: previousTotal(finished, record),
    analysis,
    practice: practiceOf(services, record, parsed.log),
  };
  return {
    title: (texts) => `${texts.t('debrief.title')}: ${texts.scenario(id, 'title')}`,
    draw: () => <DebriefPage {...props} />,
    close: cancel,
  };
}

/** Going on from here is a call of its own; this one stays as it is. */
function practiceOf({ store, go }: Services, { number, branchOf }: FinishedRecord, log: Log): Practice {
  const playFrom = async (index: number) =>
    go({ page: 'call', id: await branchCall({ store, log, number, index }) });
  return { number, branchOf, playFrom: (index) => void playFrom(index) };
}

function explain(scenario: Scenario, log: Log): Debrief | null {
  const replayed = replay(scenario, log);
  return replayed.ok ? makeDebrief(replayed.replay) : null;
}

/** Begins the analysis, which takes its time beside the page. */
function judge(scenario: Scenario, log: Log): { analysis: ReadonlySignal<Awaited>; cancel: () => void } {
  const analysis = signal<Awaited>({ phase: 'under-way' });
  const { answer, cancel } = pageAnalyst.ask({ about: 'call', scenario, log });
  void answer.then((told) => {
    analysis.value = told.ok
      ? { phase: 'there', analysis: told.analysis, traps: trapsOf(scenario) }
      : { phase: 'missing' };
  });
  return { analysis, cancel };
}

const trapsOf = ({ replies }: Scenario): ReadonlySet<string> =>
  new Set(Object.values(replies).flatMap(({ id, trap }) => (trap === null ? [] : [id])));

/** One's own run before this one; what somebody shared, or went on from the middle, is no run of one's own. */
function previousTotal(finished: readonly FinishedRecord[], record: FinishedRecord): number | null {
  const isRun = ({ scenario, shared, branchOf }: FinishedRecord) =>
    scenario === record.scenario && !shared && branchOf === null;
  return finished.slice(0, finished.indexOf(record)).findLast(isRun)?.total ?? null;
}
